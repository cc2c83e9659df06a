/// A link or an image in a document.
package struct MarkdownLink: Sendable, Hashable {
    package enum Kind: Sendable, Hashable {
        case link, image
    }

    package var kind: Kind
    /// Where it points to: escapes and entities resolved, otherwise as the author wrote it.
    package var destination: [UInt8]
    /// Line in the text handed in, from 1.
    package var line: Int
    /// From 0, counted over the links and images of the document in the order of the HTML.
    package var index: Int

    /// Whether a browser might run the destination or read a local file: such a one is written empty.
    package var isUnsafe: Bool {
        destination.withUnsafeBufferPointer { Destination.isUnsafe($0, inImage: kind == .image) }
    }
}
