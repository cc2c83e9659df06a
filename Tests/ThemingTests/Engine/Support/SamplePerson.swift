import Theming

struct SamplePerson: TemplateData {
    var name: String
    var isFirst = false
    var books: [SampleLink] = []
    var friends: [SamplePerson] = []

    static var fields: [TemplateField<SamplePerson>] {
        [
            .text("name") { $0.name },
            .flag("isFirst") { $0.isFirst },
            .list("books", SampleLink.self) { $0.books },
            .list("friends", SamplePerson.self) { $0.friends },
        ]
    }
}
