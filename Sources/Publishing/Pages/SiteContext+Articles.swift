import Articles
import Cataloging
import Settings
import Theming

extension SiteContext {
    /// An article as lists show it.
    func entry(_ article: Int, on page: String) -> EntryData {
        let record = catalog.records[article]
        return EntryData(
            title: record.title, url: address(of: catalog.addresses[article].page, from: page),
            date: record.metadata.date.map { dates.text($0) },
            dateISO: record.metadata.date?.description, authors: authorLinks(of: article, on: page),
            excerpt: record.abstract, language: ownLanguage(of: record) ?? "",
            direction: ownLanguage(of: record) == nil ? "" : record.direction.rawValue,
            isDraft: record.metadata.isDraft)
    }

    /// The language of a record where it is not that of the interface.
    func ownLanguage(of record: ArticleRecord) -> String? {
        record.language == settings.language ? nil : record.language
    }

    /// An article as its neighbours show it.
    func neighbour(_ article: Int, on page: String) -> NeighbourData {
        let record = catalog.records[article]
        return NeighbourData(
            title: record.title, url: address(of: catalog.addresses[article].page, from: page),
            date: record.metadata.date.map { dates.text($0) })
    }

    /// The authors of an article, with what stands between their names.
    func authorLinks(of article: Int, on page: String) -> [ThemeLink] {
        let authors = catalog.authors[article]
        return authors.enumerated().map { index, number in
            let person = catalog.people[number]
            let separator = words.separator(after: index, of: authors.count)
            return ThemeLink(
                name: person.name, url: address(of: person.path, from: page), separator: separator)
        }
    }

    func tagLinks(of article: Int, on page: String) -> [ThemeLink] {
        let tags = catalog.tagsOfArticle[article]
        return tags.enumerated().map { index, number in
            let tag = catalog.tags[number]
            return ThemeLink(
                name: tag.name, url: address(of: tag.path, from: page),
                separator: index < tags.count - 1 ? ", " : "")
        }
    }
}
