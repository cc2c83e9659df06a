/// One example of a specification in the form of the CommonMark test suite.
struct SpecificationExample {
    let number: Int
    /// What stands behind `example` in its first line.
    let extensionName: String
    let markdown: [UInt8]
    let html: String

    /// The examples of a file beside the package folder; nil, with a message, when it is absent.
    static func read(_ path: String) -> [SpecificationExample]? {
        guard let bytes = SharedFile.contents(path) else { return nil }
        let fence = String(repeating: "`", count: 32)
        var examples: [SpecificationExample] = []
        var lines = String(decoding: bytes, as: UTF8.self).split(
            separator: "\n", omittingEmptySubsequences: false)[...]
        while let line = lines.popFirst() {
            guard line.hasPrefix(fence + " example") else { continue }
            let markdown = take(&lines, until: ".")
            let html = take(&lines, until: fence)
            examples.append(
                SpecificationExample(
                    number: examples.count + 1,
                    extensionName: line.dropFirst(fence.count + 8).split(separator: " ").joined(
                        separator: " "),
                    markdown: Array(markdown.utf8), html: html))
        }
        return examples
    }

    private static func take(_ lines: inout ArraySlice<Substring>, until end: String) -> String {
        var text = ""
        while let line = lines.popFirst(), line != end { text += line.replacing("→", with: "\t") + "\n" }
        return text
    }
}
