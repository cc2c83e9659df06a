/// The name of a footnote as it is compared: `[^Name]` and `[^name]` are one.
struct FootnoteLabel: Hashable, Sendable {
    /// As the author typed it.
    let bytes: [UInt8]
    private let folded: String

    init(_ bytes: some Collection<UInt8>) {
        self.bytes = Array(bytes)
        folded = String(decoding: self.bytes, as: UTF8.self).lowercased()
    }

    static func == (left: FootnoteLabel, right: FootnoteLabel) -> Bool { left.folded == right.folded }
    func hash(into hasher: inout Hasher) { hasher.combine(folded) }
}
