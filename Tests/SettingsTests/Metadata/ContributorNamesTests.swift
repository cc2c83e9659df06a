import Articles
import Testing

@testable import Settings

@Suite struct ContributorNamesTests {
    private func read(_ yaml: String) -> ArticleMetadata {
        let matter = FrontMatterReader.read(bytes: Array("---\n\(yaml)\n---\n".utf8), file: "a.md").0
        return MetadataReader().read(matter?.fields ?? [], file: "a.md").metadata
    }

    private func people(_ yaml: String) -> [String] {
        read(yaml).contributors.map { "\($0.role): \($0.name)" }
    }

    @Test(arguments: [
        ("editor: Ann Lee", ["editor: Ann Lee"]),
        ("Editors: Ann Lee and Bo Ek", ["editor: Ann Lee", "editor: Bo Ek"]),
        ("translator: Ann Lee", ["translator: Ann Lee"]),
        ("translators: [Ann Lee, Bo Ek]", ["translator: Ann Lee", "translator: Bo Ek"]),
        ("photographer: {name: Ann Lee}", ["photographer: Ann Lee"]),
        ("agency: Lee, Ek and Dow", ["agency: Lee, Ek and Dow"]),
        ("contributors: [Ann Lee, {name: Bo Ek, role: editor}]", ["contributor: Ann Lee", "editor: Bo Ek"]),
        ("contributors:\n  - name: Ann Lee\n    role: Translator", ["translator: Ann Lee"]),
    ])
    func readsPeopleWithTheirRoles(yaml: String, expected: [String]) {
        #expect(people(yaml) == expected)
        #expect(read(yaml).params == [])
    }

    @Test(arguments: [
        "contributors: [{role: editor}]", "contributors: [{name: Ann Lee, role: baker}]",
        "editor: {tool: vi}",
    ])
    func leavesWhatIsNoListOfPeopleToTemplates(yaml: String) {
        #expect(people(yaml) == [])
        #expect(read(yaml).params.count == 1)
    }

    @Test func namesNobodyTwice() {
        #expect(people("editor: Ann Lee\neditors: [Ann Lee, Bo Ek]") == ["editor: Ann Lee", "editor: Bo Ek"])
    }
}
