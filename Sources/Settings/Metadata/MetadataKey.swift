/// A key of front matter that means something to Broadsheet, and how it ranks among keys of the same meaning.
struct MetadataKey: Hashable {
    enum Meaning: Hashable {
        case title, date, updated, authors, contributors, tags, summary, slug, permalink, draft, status,
            published, aliases,
            language
        case rights, source, identifier
        /// A map whose keys are taxonomies, such as `tags`, as in Zola.
        case taxonomies
        /// A map of fields for templates, as in Zola and Hugo.
        case params
    }

    let meaning: Meaning
    /// Where several keys give one value, the lowest rank wins.
    let rank: Int

    /// Looks a key up, in any letter case and with `-` or a space for `_`; nil when it is not known.
    init?(_ key: String) {
        guard key.utf8.count <= 24 else { return nil }
        if let known = Self.all[key] {
            self = known
            return
        }
        let plain = key.utf8.map { byte -> UInt8 in
            if (0x41...0x5A).contains(byte) { return byte | 0x20 }
            return byte == 0x2D || byte == 0x20 ? 0x5F : byte
        }
        guard let known = Self.all[String(decoding: plain, as: UTF8.self)] else { return nil }
        self = known
    }

    private init(meaning: Meaning, rank: Int) {
        self.meaning = meaning
        self.rank = rank
    }

    /// The keys of each meaning, the one that wins first.
    private static let names: [(Meaning, [String])] = [
        (.title, ["title"]),
        (.date, ["date", "publishdate", "publish_date", "created"]),
        (.published, ["published"]),
        (.updated, ["updated", "lastmod", "modified", "last_modified_at"]),
        (.authors, ["author", "authors", "by"]),
        (.contributors, ContributorNames.keys.map(\.key)),
        (.tags, ["tags", "tag", "topics", "keywords", "categories", "category"]),
        (.summary, ["summary", "excerpt", "description"]),
        (.slug, ["slug"]),
        (.permalink, ["permalink", "url", "save_as"]),
        (.draft, ["draft"]),
        (.status, ["status"]),
        (.aliases, ["aliases", "alias", "redirect_from"]),
        (.language, ["language", "lang", "locale"]),
        (.rights, ["rights", "copyright", "license"]),
        (.source, ["source", "source_url", "original_url", "canonical_url"]),
        (.identifier, ["id", "guid", "identifier", "uuid"]),
        (.taxonomies, ["taxonomies"]),
        (.params, ["extra", "params"]),
    ]

    private static let all: [String: MetadataKey] = {
        var all: [String: MetadataKey] = [:]
        for (meaning, keys) in names {
            for (rank, key) in keys.enumerated() { all[key] = MetadataKey(meaning: meaning, rank: rank) }
        }
        return all
    }()
}
