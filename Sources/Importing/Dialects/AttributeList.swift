/// Kramdown's lists of attributes: `{: .lead #top title="x"}`, `{:toc}`, `{::options … /}`.
enum AttributeList {
    /// Whether a tag in such braces is a list of attributes, and not a map in some language's code.
    static func stands(in tag: TemplateTag) -> Bool {
        let content = tag.content
        if content.hasPrefix("/") || content.hasPrefix(":") { return true }
        if content.contains("=\"") || content.contains("='") { return true }
        return !content.isEmpty
            && content.split(separator: " ").allSatisfy {
                $0.first == "." || $0.first == "#" || $0.contains("=") || $0 == "toc" || $0 == "no_toc"
            }
    }

    /// Whether the list asks for a table of contents.
    static func isContents(_ tag: TemplateTag) -> Bool {
        tag.content.split(separator: " ").contains("toc")
    }
}
