/// Data of `page.html`: About, imprint.
package struct SitePage: FramedData {
    package var frame: PageFrame
    package var language: String
    package var direction: String
    package var body: DeferredHTML
    package var params: OpenValue

    package init(frame: PageFrame, language: String, direction: String, body: DeferredHTML, params: OpenValue)
    {
        self.frame = frame
        self.language = language
        self.direction = direction
        self.body = body
        self.params = params
    }

    package static let fields: [TemplateField<SitePage>] =
        frameFields + [
            .text("language") { $0.language }, .text("direction") { $0.direction },
            .deferred("body") { $0.body },
            .open("params") { $0.params },
        ]
}
