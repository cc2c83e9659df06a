/// Data of `not-found.html`, which servers show at any depth, so that it carries its style inside.
package struct NotFoundPage: FramedData {
    package var frame: PageFrame
    package var inlineStyle: [UInt8]

    package init(frame: PageFrame, inlineStyle: [UInt8]) {
        self.frame = frame
        self.inlineStyle = inlineStyle
    }

    package static let fields: [TemplateField<NotFoundPage>] =
        frameFields + [.html("inlineStyle") { $0.inlineStyle }]
}
