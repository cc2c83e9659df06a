/// Data of `article.html`.
package struct ArticlePage: FramedData {
    package var frame: PageFrame
    package var article: ArticleData

    package init(frame: PageFrame, article: ArticleData) {
        self.frame = frame
        self.article = article
    }

    package static let fields: [TemplateField<ArticlePage>] =
        frameFields + [.record("article", ArticleData.self) { $0.article }]
}
