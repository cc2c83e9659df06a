import Articles
import Testing

@testable import Settings

@Suite struct FrontMatterWriterTests {
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
