/// The article in the structured data (JSON-LD, schema.org) of a page.
struct StructuredArticle {
    private let article: JSONValue?
    private let objects: [JSONValue]

    /// Reads the data of a page: what the scripts hold.
    init(scripts: [ArraySlice<UInt8>]) {
        var objects: [JSONValue] = []
        for script in scripts.prefix(30) {
            guard let value = JSONScanner.value(of: script) else { continue }
            Self.collect(value, into: &objects)
        }
        self.objects = objects
        // Kinds of articles first, whole pages last.
        let ranked = objects.compactMap { object in Self.rank(object.types).map { (object, $0) } }
        article = ranked.enumerated().min { ($0.element.1, $0.offset) < ($1.element.1, $1.offset) }?.element.0
    }

    private static func collect(_ value: JSONValue, into objects: inout [JSONValue]) {
        for item in value.items where objects.count < 500 {
            guard case .object = item else { continue }
            objects.append(item)
            for key in ["@graph", "mainEntity", "mainEntityOfPage", "itemListElement", "about"] {
                if let inner = item[key], key == "@graph" || item[key]?["@type"] != nil {
                    collect(inner, into: &objects)
                }
            }
        }
    }

    private static func rank(_ types: [String]) -> Int? {
        var best: Int?
        for type in types {
            let rank: Int
            if type.hasSuffix("Article") || type.hasSuffix("BlogPosting") || type == "Report" {
                rank = 0
            } else if ["Recipe", "HowTo", "DiscussionForumPosting", "Review", "CreativeWork", "QAPage"]
                .contains(type)
            {
                rank = 1
            } else if type == "WebPage" || type == "ItemPage" || type == "FAQPage" {
                rank = 2
            } else {
                continue
            }
            best = min(best ?? rank, rank)
        }
        return best
    }

    /// Whether the data speaks of an article, not of a page alone.
    var isArticle: Bool { article.map { Self.rank($0.types) == 0 } ?? false }

    /// Whether the data speaks of nothing but the page itself.
    var isPage: Bool { article.map { Self.rank($0.types) == 2 } ?? false }

    func text(_ key: String) -> String? { article?[key]?.items.lazy.compactMap(\.text).first }

    /// The texts of a key; a comma parts them in some.
    func texts(_ key: String) -> [String] { article?[key]?.items.compactMap(\.text) ?? [] }

    /// The names of the persons and organizations under a key.
    func names(_ key: String) -> [(name: String, isPerson: Bool)] {
        guard let article else { return [] }
        return article[key]?.items.flatMap { named($0, depth: 0) } ?? []
    }

    private func named(_ value: JSONValue, depth: Int) -> [(name: String, isPerson: Bool)] {
        if let name = value.text { return [(name, true)] }
        if let name = value["name"] {
            let isPerson = !value.types.contains { $0.hasSuffix("Organization") || $0 == "Corporation" }
            return name.items.compactMap(\.text).map { ($0, isPerson) }
        }
        // Elsewhere in the page's data there is more of it.
        guard depth < 2, let id = value["@id"]?.text,
            let other = objects.first(where: { $0["@id"]?.text == id && $0["name"] != nil })
        else { return [] }
        return named(other, depth: depth + 1)
    }

    /// The name of the site or of the publication.
    var publisher: String? {
        if let name = names("publisher").first?.name { return name }
        return objects.first { $0.types.contains { $0 == "WebSite" || $0 == "Organization" } }?["name"]?.text
    }
}
