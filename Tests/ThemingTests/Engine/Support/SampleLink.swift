import Theming

struct SampleLink: TemplateData {
    var title: String
    var url: String

    static var fields: [TemplateField<SampleLink>] {
        [.text("title") { $0.title }, .text("url") { $0.url }]
    }
}
