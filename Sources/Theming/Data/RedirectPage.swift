/// Data of `redirect.html`.
package struct RedirectPage: FramedData {
    package var frame: PageFrame
    /// Where the old address leads, relative to it.
    package var target: String

    package init(frame: PageFrame, target: String) {
        self.frame = frame
        self.target = target
    }

    package static let fields: [TemplateField<RedirectPage>] = frameFields + [.text("target") { $0.target }]
}
