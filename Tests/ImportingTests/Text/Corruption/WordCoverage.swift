import Articles

@testable import Importing

/// The words of a source that are neither in the article nor in a diagnostic.
enum WordCoverage {
    static func lost(of text: String, in article: Article) -> [String] {
        var left: [String: Int] = [:]
        for word in BoundaryScore.words(text) { left[word, default: 0] += 1 }
        var texts = [String(decoding: article.markdown, as: UTF8.self)]
        texts += article.diagnostics.compactMap(\.dropped)
        texts +=
            [article.metadata.title, article.metadata.rights].compactMap(\.self) + article.metadata.authors
        for word in texts.flatMap(BoundaryScore.words) { left[word, default: 0] -= 1 }
        return left.filter { $0.value > 0 }.keys.sorted()
    }
}
