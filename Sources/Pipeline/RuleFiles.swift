import Articles
import Cataloging
import Importing
import Markdown
import Settings

/// The rules of a site for people and tags, as they lie in its folder.
struct RuleFiles: Sendable {
    private let people: SiteFiles.SettingsFile
    private let tags: SiteFiles.SettingsFile

    init(_ folder: SiteFolder) throws {
        people = try SiteFiles.settingsFile("people", in: folder)
        tags = try SiteFiles.settingsFile("tags", in: folder)
    }

    /// What tells one set of rules from another.
    var fingerprint: Fingerprint {
        var hasher = FingerprintHasher()
        for file in [people, tags] {
            hasher.combine(file.name)
            hasher.combine(file.bytes)
        }
        return hasher.finalize()
    }

    /// The rules, ready to be looked up; throws when something is wrong with them.
    func authorities() throws -> (people: PersonAuthority, tags: TagAuthority) {
        let (personRules, personProblems) = PersonRule.read(bytes: people.bytes, file: people.name)
        let (tagRules, tagProblems) = TagRule.read(bytes: tags.bytes, file: tags.name)
        let authorities = (
            people: PersonAuthority(personRules, file: people.name),
            tags: TagAuthority(tagRules, file: tags.name)
        )
        let problems =
            personProblems + tagProblems + authorities.people.diagnostics + authorities.tags.diagnostics
        if !problems.isEmpty { throw BuildStop.refused(problems.sorted()) }
        return authorities
    }

    /// The links in biographies and descriptions.
    func links(in people: PersonAuthority, _ tags: TagAuthority) -> [RuleLink] {
        people.rules.flatMap { rule in
            Self.links(
                in: rule.profile.biography, file: self.people.name, line: rule.profile.biographyLine)
        }
            + tags.rules.flatMap { rule in
                Self.links(in: rule.summary, file: self.tags.name, line: rule.summaryLine)
            }
    }

    /// The links in a text of a file in the site's folder.
    static func links(in text: String?, file: String, line: Int? = nil) -> [RuleLink] {
        guard let text else { return [] }
        var links: [RuleLink] = []
        MarkdownDocument(parsing: Array(text.utf8), options: MarkdownOptions()).forEachLink { link in
            guard !link.isUnsafe, LinkScope.mayBeInside(link.destination) else { return }
            links.append(
                RuleLink(
                    file: file,
                    link: ArticleLink(
                        kind: link.kind == .image ? .picture : .link,
                        destination: String(decoding: link.destination, as: UTF8.self), line: line)))
        }
        return links
    }

    /// The entries of a menu that lead to the site.
    static func links(in menu: [MenuItem], file: String) -> [RuleLink] {
        menu.filter { LinkScope.mayBeInside(Array($0.url.utf8)) }.map {
            RuleLink(file: file, link: ArticleLink(kind: .link, destination: $0.url, line: nil))
        }
    }
}
