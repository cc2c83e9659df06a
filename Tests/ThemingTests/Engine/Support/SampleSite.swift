import Theming

struct SampleSite: TemplateData {
    var title = "Broadsheet"
    var home = SampleLink(title: "Home", url: "../index.html")
    var params = OpenValue.absent

    static var fields: [TemplateField<SampleSite>] {
        [.text("title") { $0.title }, .record("home", \.home), .open("params") { $0.params }]
    }
}
