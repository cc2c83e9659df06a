import Articles
import Cataloging
import Files
import Settings
import Theming

extension SiteContext {
    /// An article as lists show it.
    func entry(_ article: Int, on page: String) -> EntryData {
        let ownLanguage = ownLanguage(of: catalog.records[article].language)
        return EntryData(
            title: catalog.records[article].title,
            url: FilePath.relative(from: page, to: texts[article].path), date: texts[article].date,
            dateISO: texts[article].dateISO, authors: authorLinks(of: article, on: page),
            excerpt: texts[article].abstract, language: ownLanguage ?? "",
            direction: ownLanguage.map { TextDirection(language: $0).rawValue } ?? "",
            isDraft: catalog.records[article].isDraft)
    }

    /// The language of a record where it is not that of the interface.
    func ownLanguage(of record: ArticleRecord) -> String? { ownLanguage(of: record.language) }

    private func ownLanguage(of language: String) -> String? {
        language == settings.language ? nil : language
    }

    /// An article as its neighbours show it.
    func neighbour(_ article: Int, on page: String) -> NeighbourData {
        NeighbourData(
            title: catalog.records[article].title,
            url: FilePath.relative(from: page, to: texts[article].path), date: texts[article].date)
    }

    /// The authors of an article, with what stands between their names.
    func authorLinks(of article: Int, on page: String) -> [ThemeLink] {
        let authors = catalog.authors[article]
        return authors.indices.map { index in
            let number = authors[index]
            return ThemeLink(
                name: catalog.people[number].name,
                url: FilePath.relative(from: page, to: personPaths[number]),
                separator: words.separator(after: index, of: authors.count))
        }
    }

    func tagLinks(of article: Int, on page: String) -> [ThemeLink] {
        let tags = catalog.tagsOfArticle[article]
        return tags.indices.map { index in
            let number = tags[index]
            return ThemeLink(
                name: catalog.tags[number].name, url: FilePath.relative(from: page, to: tagPaths[number]),
                separator: index < tags.count - 1 ? ", " : "")
        }
    }
}
