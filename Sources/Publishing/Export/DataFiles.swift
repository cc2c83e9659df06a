import Articles
import Cataloging
import Settings
import Theming

/// The collection as data for others: `articles.jsonl`, `people.json`, `tags.json`.
struct DataFiles: PageSource {
    let context: SiteContext

    var count: Int { context.settings.data == .none ? 0 : 3 }

    func pages(at index: Int, yield: PageTaker) throws {
        switch index {
        case 0: break
        case 1:
            let people = context.catalog.people.map { PersonJSON.object($0, context: context) }
            try self.yield(Self.lines(people), at: SitePaths.peopleData, to: yield)
        default:
            let tags = context.catalog.tags.map { TagJSON.object($0, context: context) }
            try self.yield(Self.lines(tags), at: SitePaths.tagData, to: yield)
        }
    }

    /// The articles, with all their text where it is asked for.
    func stream(at index: Int) -> StreamedFile? {
        guard index == 0 else { return nil }
        let lines = ArticleLines(context: context)
        return StreamedFile(path: SitePaths.articleData, key: lines.key) { try lines.write(to: $0) }
    }

    /// A list with one element a line.
    private static func lines(_ elements: [JSONText]) -> [UInt8] {
        var bytes = Array("[\n".utf8)
        for (index, element) in elements.enumerated() {
            bytes += element.bytes
            bytes += Array((index == elements.count - 1 ? "\n" : ",\n").utf8)
        }
        return bytes + Array("]\n".utf8)
    }
}
