import Articles

/// An Atom feed (RFC 4287) of the newest articles of a list.
struct AtomFeed: Sendable {
    var title: String
    var subtitle: String?
    /// Stays the same for as long as the list exists.
    var id: String
    /// Absolute address of the feed.
    var selfURL: String
    /// Absolute address of the page that the feed belongs to.
    var pageURL: String
    var language: String
    /// Who stands for entries without authors: the site.
    var author: String
    var rights: String?
    var entries: [AtomEntry]

    /// Entries in a feed at most.
    static let limit = 50

    /// What the feed's bytes depend on.
    var key: Fingerprint {
        var hasher = FingerprintHasher()
        for text in [title, subtitle ?? "", id, selfURL, pageURL, language, author, rights ?? ""] {
            hasher.combine(text)
        }
        for entry in entries { entry.combine(into: &hasher) }
        return hasher.finalize()
    }

    func write(to output: inout [UInt8]) throws {
        var xml = XMLWriter(output)
        output = []
        xml.raw("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\"")
        xml.attribute("xml:lang", language)
        xml.raw(">\n")
        xml.element("title", title)
        if let subtitle { xml.element("subtitle", subtitle) }
        xml.element("id", id)
        xml.link(to: selfURL, relation: "self", type: "application/atom+xml")
        xml.link(to: pageURL, relation: "alternate", type: "text/html")
        // The newest entry's time, never the clock's: a feed changes only when its articles do.
        xml.element(
            "updated", entries.map(\.updated).max { $0.order < $1.order }?.timestamp ?? "1970-01-01T00:00:00Z"
        )
        // Entries without authors take the feed's.
        xml.raw("<author>")
        xml.element("name", author)
        xml.raw("</author>\n")
        if let rights { xml.element("rights", rights) }
        xml.raw("<generator>Broadsheet</generator>\n")
        for entry in entries { try entry.write(to: &xml) }
        xml.raw("</feed>\n")
        output = xml.finish()
    }
}
