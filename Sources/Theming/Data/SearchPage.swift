/// Data of `search.html`.
package struct SearchPage: FramedData {
    package var frame: PageFrame

    package init(frame: PageFrame) { self.frame = frame }

    package static let fields: [TemplateField<SearchPage>] = frameFields
}
