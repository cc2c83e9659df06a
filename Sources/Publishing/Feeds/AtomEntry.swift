import Articles

/// One article in a feed.
struct AtomEntry: Sendable {
    /// The whole text, or only its beginning.
    enum Content: Sendable {
        /// HTML with absolute addresses; known by its fingerprint, made when it is written.
        case full(fingerprint: Fingerprint, load: @Sendable (_ output: inout [UInt8]) throws -> Void)
        case summary(String)
    }

    var title: String
    /// Stays the same when the article moves, see `EntryIdentity`.
    var id: String
    /// Absolute address of the article.
    var url: String
    var published: PartialDate
    var updated: PartialDate
    var authors: [String]
    var tags: [String]
    var language: String
    var rights: String?
    var content: Content

    func combine(into hasher: inout FingerprintHasher) {
        for text in [title, id, url, published.timestamp, updated.timestamp, language, rights ?? ""] {
            hasher.combine(text)
        }
        for list in [authors, tags] {
            hasher.combine(list.count)
            for name in list { hasher.combine(name) }
        }
        switch content {
        case .full(let fingerprint, _): hasher.combine(fingerprint)
        case .summary(let text): hasher.combine(text)
        }
    }

    func write(to xml: inout XMLWriter) throws {
        xml.raw("<entry")
        xml.attribute("xml:lang", language)
        xml.raw(">\n")
        xml.element("title", title)
        xml.element("id", id)
        xml.link(to: url, relation: "alternate", type: "text/html")
        xml.element("published", published.timestamp)
        xml.element("updated", updated.timestamp)
        for author in authors {
            xml.raw("<author>")
            xml.element("name", author)
            xml.raw("</author>\n")
        }
        for tag in tags {
            xml.raw("<category")
            xml.attribute("term", tag)
            xml.raw("/>\n")
        }
        if let rights { xml.element("rights", rights) }
        switch content {
        case .summary(let text): xml.element("summary", text)
        case .full(_, let load):
            var html: [UInt8] = []
            try load(&html)
            xml.raw("<content type=\"html\">")
            xml.text(html)
            xml.raw("</content>\n")
        }
        xml.raw("</entry>\n")
    }
}
