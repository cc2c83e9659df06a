package import Articles

/// A pattern such as `:year/:month/:slug.html` that gives every article its address.
///
/// A part whose placeholder is not known for an article is left out, so that an article of 1893 gets `1893/slug.html`;
/// an article without any date gets `undated` in the place of its year.
package struct PermalinkPattern: Sendable {
    package static let standard = ":year/:month/:slug.html"

    private enum Token: Sendable {
        case literal(String)
        case year, month, day, slug, section, author
    }

    private let parts: [[Token]]
    private let isFolder: Bool
    private let hasSlug: Bool
    /// Whether the pattern is more than a fixed path.
    let hasPlaceholders: Bool

    /// Compiles a pattern; placeholders that do not exist are returned beside it.
    package static func compile(_ text: String) -> (pattern: PermalinkPattern, unknown: [String]) {
        var unknown: [String] = []
        let parts = text.split(separator: "/").map { tokens(of: $0, unknown: &unknown) }
        return (PermalinkPattern(parts: parts, isFolder: text.hasSuffix("/")), unknown)
    }

    private init(parts: [[Token]], isFolder: Bool) {
        self.parts = parts
        self.isFolder = isFolder
        hasPlaceholders = parts.joined().contains { if case .literal = $0 { false } else { true } }
        hasSlug = parts.joined().contains { if case .slug = $0 { true } else { false } }
    }

    /// The path of an article's page; `slug` is its name within its folder, `section` the top folder of its source.
    package func page(of record: ArticleRecord, slug: String, section: () -> String?) -> String {
        var path: [String] = []
        for part in parts {
            if let filled = fill(part, record: record, slug: slug, section: section) {
                path.append(filled)
            } else if case .year? = part.first, record.metadata.date == nil {
                path.append("undated")
            }
        }
        // A pattern without a name of its own would give all articles of a day one address.
        if !hasSlug { path.append(slug) }
        let joined = path.joined(separator: "/")
        if isFolder { return joined + "/index.html" }
        return joined.hasSuffix(".html") ? joined : joined + ".html"
    }

    private func fill(_ part: [Token], record: ArticleRecord, slug: String, section: () -> String?) -> String?
    {
        var text = ""
        for token in part {
            guard let value = value(of: token, record: record, slug: slug, section: section) else {
                return nil
            }
            text += value
        }
        return text
    }

    private func value(
        of token: Token, record: ArticleRecord, slug: String, section: () -> String?
    ) -> String? {
        let date = record.metadata.date
        switch token {
        case .literal(let text): return text
        case .year: return date.map { Self.padded($0.year, to: 4) }
        case .month: return date?.month.map { Self.padded($0, to: 2) }
        case .day: return date?.day.map { Self.padded($0, to: 2) }
        case .slug: return slug
        case .section: return section()
        case .author: return record.metadata.authors.first.flatMap { Slug($0)?.description }
        }
    }

    private static func tokens(of part: Substring, unknown: inout [String]) -> [Token] {
        var tokens: [Token] = []
        for (index, piece) in part.split(separator: ":", omittingEmptySubsequences: false).enumerated() {
            guard index > 0 else {
                if !piece.isEmpty { tokens.append(.literal(String(piece))) }
                continue
            }
            let name = piece.prefix { $0.isASCII && $0.isLetter }
            if let token = placeholder(named: name) {
                tokens.append(token)
                let rest = piece.dropFirst(name.count)
                if !rest.isEmpty { tokens.append(.literal(String(rest))) }
            } else {
                unknown.append(":" + name)
            }
        }
        return tokens
    }

    private static func placeholder(named name: Substring) -> Token? {
        switch name {
        case "year": .year
        case "month": .month
        case "day": .day
        case "slug", "title", "filename": .slug
        case "section", "categories": .section
        case "author": .author
        default: nil
        }
    }

    static func padded(_ number: Int, to width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
}
