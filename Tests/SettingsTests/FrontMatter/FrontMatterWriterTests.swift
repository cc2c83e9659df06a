import Articles
import Testing

@testable import Settings

@Suite struct FrontMatterWriterTests {
    @Test(arguments: ["c. 1893", "[1893?]", "1893-05?", "[c. 1893-05-12]"])
    func writesDoubtfulDatesAsTheyAreRead(date: String) throws {
        var metadata = ArticleMetadata()
        metadata.date = DateReader().readQualified(date)
        let yaml = FrontMatterWriter.yaml(for: metadata)
        #expect(String(decoding: yaml, as: UTF8.self) == "---\ndate: \"\(date)\"\n---\n\n")
        let fields = FrontMatterReader.read(bytes: yaml, file: "a.md").0?.fields ?? []
        let read = MetadataReader().read(fields, file: "a.md").metadata
        #expect(read.date == metadata.date)
        #expect(read.date != nil)
    }

    @Test func writesContributorsWithTheirRoles() {
        var metadata = ArticleMetadata()
        metadata.title = "A title"
        metadata.authors = ["Ann Lee"]
        metadata.contributors = [
            Contributor(role: .editor, name: "Bo Ek"), Contributor(role: .agency, name: "Lee: Sons"),
        ]
        let yaml = FrontMatterWriter.yaml(for: metadata)
        #expect(
            String(decoding: yaml, as: UTF8.self) == """
                ---
                title: A title
                authors:
                  - Ann Lee
                contributors:
                  - name: Bo Ek
                    role: editor
                  - name: "Lee: Sons"
                    role: agency
                ---


                """)
        let fields = FrontMatterReader.read(bytes: yaml, file: "a.md").0?.fields ?? []
        #expect(MetadataReader().read(fields, file: "a.md").metadata.contributors == metadata.contributors)
    }
}
