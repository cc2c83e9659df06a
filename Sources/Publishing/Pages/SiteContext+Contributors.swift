import Articles
import Cataloging
import Files
import Markdown
import Settings
import Theming

extension SiteContext {
    /// Those who had a part in an article beside its authors, by what they did.
    func roles(of article: Int, on page: String) -> [RoleData] {
        guard let contributors = catalog.contributors[article] else { return [] }
        return Contributor.Role.allCases.compactMap { role in
            let people = contributors.filter { $0.role == role }
            if people.isEmpty { return nil }
            return RoleData(label: words[role.word], people: people.map { link(to: $0, on: page) })
        }
    }

    private func link(to contributor: ArticleContributor, on page: String) -> ThemeLink {
        guard let person = contributor.person else { return ThemeLink(name: contributor.name, url: "") }
        return ThemeLink(
            name: catalog.people[person].name, url: FilePath.relative(from: page, to: personPaths[person]))
    }

    /// The HTML of a text of the rules or settings, which is Markdown, as a page of the site shows it.
    func html(_ markdown: String, on page: String) -> [UInt8] {
        Self.html(markdown, on: page, settings, catalog)
    }

    static func html(
        _ markdown: String, on page: String, _ settings: SiteSettings, _ catalog: Catalog
    ) -> [UInt8] {
        let options = MarkdownOptions(
            smartPunctuation: settings.smartPunctuation, language: settings.language, headingAnchors: false)
        let document = MarkdownDocument(parsing: Array(markdown.utf8), options: options)
        var html: [UInt8] = []
        document.writeHTML(into: &html) { link in
            switch catalog.ruleLinks[String(decoding: link.destination, as: UTF8.self)] {
            case .inside(let path, let suffix)?:
                var destination: [UInt8] = []
                XMLText.append(AddressText.escaped(address(of: path, from: page) + suffix), to: &destination)
                return .destination(destination)
            case .asWritten?, nil: return .keep
            }
        }
        return html
    }
}

extension Contributor.Role {
    /// The name of the role's word for readers.
    var word: String {
        switch self {
        case .reporter: "roleReporter"
        case .editor: "roleEditor"
        case .translator: "roleTranslator"
        case .photographer: "rolePhotographer"
        case .contributor: "roleContributor"
        case .agency: "roleAgency"
        }
    }
}
