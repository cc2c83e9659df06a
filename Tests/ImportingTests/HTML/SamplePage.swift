import Articles
import Settings

@testable import Importing

/// Pages that tests read.
enum SamplePage {
    static let sentence = "The river rose in the night, and by morning the lower town stood under water. "

    /// A paragraph of running text, told from others by its first words.
    static func paragraph(_ opening: String) -> String {
        "<p>\(opening), \(String(repeating: sentence, count: 3))</p>"
    }

    static func page(head: String = "", body: String) -> String {
        "<!DOCTYPE html><html lang=\"en\"><head><title>The flood - Example Times</title>\(head)</head>"
            + "<body>\(body)</body></html>"
    }

    static func read(_ page: String) -> Article? { read(Array(page.utf8)).articles.first }

    static func read(_ bytes: [UInt8]) -> (articles: [Article], diagnostics: [Diagnostic]) {
        HTMLPageReader(settings: ImportSettings(SiteSettings())).read(bytes, path: "seeds/page.html")
    }

    /// The Markdown of an article with this inside, and nothing else.
    static func markdown(_ content: String) -> String {
        let tree = PageParser.parse(Array("<body><div>\(content)</div></body>".utf8))
        var outline = PageOutline(tree)
        HiddenParts.mark(&outline)
        let address = PageAddress(Array("https://example.org/news/flood.html".utf8))
        return String(
            decoding: PageMarkdown.markdown(of: 0, in: outline, address: address), as: UTF8.self)
    }
}

extension Article {
    var text: String { String(decoding: markdown, as: UTF8.self) }

    /// What a rule took out.
    func dropped(_ rule: RepairRule) -> [String] {
        diagnostics.filter { $0.rule == rule }.compactMap(\.dropped)
    }
}
