import Articles
import Testing

@testable import Settings

@Suite struct JekyllNameTests {
    @Test func readsDateAndSlug() {
        let name = JekyllName.parse("2014-06-23-a-slug-2")
        #expect(name?.0.description == "2014-06-23")
        #expect(name?.slug == "a-slug-2")
        #expect(JekyllName.parse("2014-6-3-x")?.0.description == "2014-06-03")
    }

    @Test(arguments: [
        "2014-06-23", "2014-06-23-", "2014-06-31-x", "14-06-23-x", "a-b-c-d", "2014--06-23-x", "+014-06-23-x",
        "",
    ])
    func leavesOtherNames(name: String) {
        #expect(JekyllName.parse(name) == nil)
    }
}
