/// What becomes of a link or an image in the HTML.
package struct LinkRewrite: Sendable, Hashable {
    enum Target: Sendable, Hashable {
        case keep
        case destination([UInt8])
        case unlink
    }

    let target: Target
    /// Written behind the attributes of the tag as they are; starts with a space.
    let attributes: [UInt8]

    /// The link as it stands.
    package static let keep = LinkRewrite(target: .keep, attributes: [])

    /// Only what the link holds; of an image, its text.
    package static let unlink = LinkRewrite(target: .unlink, attributes: [])

    /// The link as it stands, with more attributes, such as ` rel="nofollow"`.
    package static func keep(attributes: [UInt8]) -> LinkRewrite {
        LinkRewrite(target: .keep, attributes: attributes)
    }

    /// Another destination, escaped already: its bytes are written into the attribute untouched.
    package static func destination(_ bytes: [UInt8], attributes: [UInt8] = []) -> LinkRewrite {
        LinkRewrite(target: .destination(bytes), attributes: attributes)
    }
}
