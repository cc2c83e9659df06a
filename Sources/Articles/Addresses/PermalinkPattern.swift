/// A pattern such as `:year/:month/:slug.html` that gives every article its address.
package struct PermalinkPattern: Sendable {
    package static let standard = ":year/:month/:slug.html"

    /// Something that differs from article to article.
    enum Placeholder: String, Sendable, CaseIterable {
        case year, month, day, slug, title, section, author
    }

    enum Token: Sendable {
        case literal(String)
        case placeholder(Placeholder)

        var placeholder: Placeholder? {
            if case .placeholder(let placeholder) = self { placeholder } else { nil }
        }
    }

    /// What stands between slashes.
    let parts: [[Token]]
    /// Whether addresses end in a slash, so that pages are `index.html` in a folder of their own.
    let isFolder: Bool
    /// Whether the pattern names each article, so that those of one day have different addresses.
    let hasName: Bool
    /// Whether addresses hold the name of the author.
    package let hasAuthor: Bool

    private init(parts: [[Token]], isFolder: Bool) {
        self.parts = parts
        self.isFolder = isFolder
        let placeholders = parts.joined().compactMap(\.placeholder)
        hasName = placeholders.contains { $0 == .slug || $0 == .title }
        hasAuthor = placeholders.contains(.author)
    }

    /// The placeholders, with their colons.
    package static var placeholders: [String] { Placeholder.allCases.map { ":" + $0.rawValue } }

    /// Whether the pattern is more than a fixed path.
    package var hasPlaceholders: Bool { parts.joined().contains { $0.placeholder != nil } }

    /// Compiles a pattern; what is wrong with it is returned beside it.
    package static func compile(_ text: String) -> (pattern: PermalinkPattern, problems: [PermalinkProblem]) {
        var problems: [PermalinkProblem] = []
        let parts = text.split(separator: "/").map { tokens(of: $0, problems: &problems) }
        return (PermalinkPattern(parts: parts, isFolder: text.hasSuffix("/")), problems)
    }

    private static func tokens(of part: Substring, problems: inout [PermalinkProblem]) -> [Token] {
        var tokens: [Token] = []
        var literals = ""
        for (index, piece) in part.split(separator: ":", omittingEmptySubsequences: false).enumerated() {
            let name = index > 0 ? piece.prefix { $0.isASCII && $0.isLetter } : ""
            let rest = piece.dropFirst(name.count)
            if let placeholder = placeholder(named: name) {
                tokens.append(.placeholder(placeholder))
            } else if index > 0 {
                problems.append(.unknownPlaceholder(":" + name))
            }
            if !rest.isEmpty { tokens.append(.literal(String(rest))) }
            literals += (index > 0 ? "x" : "") + rest
        }
        if !FileNameRule.allows(literals) { problems.append(.unsafePart(String(part))) }
        return tokens
    }

    /// A placeholder by its name, or by the name that another generator has for it.
    private static func placeholder(named name: Substring) -> Placeholder? {
        switch name {
        case "filename": .slug
        case "categories": .section
        default: Placeholder(rawValue: String(name))
        }
    }
}
