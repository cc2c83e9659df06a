import Articles
import Theming

/// Data of the kind that an article's page gets.
struct SamplePage: TemplateData {
    var site = SampleSite()
    var title = "Fathers & Sons"
    var summary: String?
    var body: [UInt8] = Array("<p>Body &amp; all</p>".utf8)
    var words = 1200
    var isDraft = false
    var authors: [SamplePerson] = []
    var keywords: [String] = []
    var next: SampleLink?
    var params = OpenValue.absent
    var story = DeferredHTML(fingerprint: Fingerprint(of: "story")) { $0 += "<p>Story</p>".utf8 }

    static var fields: [TemplateField<SamplePage>] {
        [
            .record("site", \.site),
            .text("title") { $0.title },
            .optionalText("summary") { $0.summary },
            .html("body") { $0.body },
            .number("words") { $0.words },
            .flag("isDraft") { $0.isDraft },
            .list("authors", SamplePerson.self) { $0.authors },
            .texts("keywords") { $0.keywords },
            .optionalRecord("next", SampleLink.self) { $0.next },
            .record("computed", SampleLink.self) { SampleLink(title: $0.title + "!", url: "c.html") },
            .open("params") { $0.params },
            .deferred("story") { $0.story },
        ]
    }
}
