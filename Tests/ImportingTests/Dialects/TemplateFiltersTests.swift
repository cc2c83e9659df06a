import Testing

@Suite struct TemplateFiltersTests {
    @Test(arguments: [
        ("{{ \"x\" | relative_url }}", "/x"), ("{{ \"#x\" | relative_url }}", "#x"),
        ("{{ 'https://e.org' | absolute_url }}", "https://e.org"),
        ("{{ \"/x\" | prepend: site.baseurl }}", "/x"),
        ("{{ \"/x\" | append: \".html\" | prepend: \"/y\" }}", "/y/x.html"),
        ("{{ nothing | default: \"x\" }}", "x"),
        ("{{ nothing | default('x') | upcase }}", "X"), ("{{ page.title | escape }}", "A | B"),
        ("{{ \"a | b\" | downcase }}", "a | b"), ("{{ .Params.title }}", "A | B"),
        (
            "{{ \"https://www.youtube-nocookie.com/embed/aeQX16\" | embed: 'A [film]' }}",
            "[A \\[film\\]](https://www.youtube.com/watch?v=aeQX16)"
        ),
    ])
    func appliesWhatItKnows(body: String, text: String) {
        let (actual, messages) = withoutTags(body, fields: ["title": "A | B"])
        #expect(actual == text)
        #expect(messages == [])
    }

    @Test(arguments: [
        ("{{ \"jesse\" | team_photo }}", "", "Unknown filter “team_photo” left out"),
        (
            "{{ \"jesse\" | team_link }}", "jesse",
            "Unknown filter “team_link”; the text “jesse” stands in its place"
        ),
        ("{{ x | upcase }}", "", "Unknown variable “x” left out"),
        ("{{ }}", "", "Unknown variable “” left out"),
        ("{{ f(a=1) }}", "", "Unknown variable “f(a=1)” left out"),
    ])
    func warnsOfWhatItDoesNot(body: String, text: String, message: String) {
        let (actual, messages) = withoutTags(body)
        #expect(actual == text)
        #expect(messages == ["5: " + message])
    }

    @Test func keepsTheValueOfAVariableOnOneLine() {
        #expect(withoutTags("a {{ x }} b\nc", fields: ["x": "1\n2"]).text == "a 1 2 b\nc")
    }
}
