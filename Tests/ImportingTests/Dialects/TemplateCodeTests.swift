import Testing

@Suite struct TemplateCodeTests {
    @Test(arguments: [
        "    {{ x }}", "a\n\n    {{ x }}\n\n    {{ y }}", "a\n\n\t{{ x }}", "> ```\n> {{ x }}\n> ```",
        "- a\n\n  ```\n  {{ x }}\n  ```",
        "- ```\n  {{ x }}\n  ```", "1. a\n\n        {{ x }}", "``` {{ x }}\n{{ y }}\n````",
        "~~~ a`b\n{{ x }}", "`` {{ x }} ` ``",
        "`a\n{{ x }}`", "Use `{% raw %}` around it", "`{{ x }}` \\`{ y }\\` `{{ z }}`",
    ])
    func leavesItAsItIs(body: String) {
        let (text, messages) = withoutTags(body)
        #expect(text == body)
        #expect(messages == [])
    }

    @Test(arguments: [
        ("a\n    {{ x }}", "a\n    1"), ("- a\n\n    {{ x }}", "- a\n\n    1"),
        ("1. a\n\n     {{ x }}", "1. a\n\n     1"),
        ("`a\n\n{{ x }}`", "`a\n\n1`"), ("`a\n```\n{{ x }}\n```\n{{ x }}", "`a\n```\n{{ x }}\n```\n1"),
        ("> ```\n> {{ x }}\n\n{{ x }}", "> ```\n> {{ x }}\n\n1"), ("``a` {{ x }}", "``a` 1"),
        ("```a``` {{ x }}", "```a``` 1"),
        ("\\`{{ x }}`", "\\`1`"), ("- a\n\nb\n\n  {{ x }}", "- a\n\nb\n\n  1"),
        ("```\n{% raw %}\n{{ x }}\n{% endraw %}\n```", "```\n\n{{ x }}\n\n```"),
    ])
    func readsWhatIsNone(body: String, text: String) {
        #expect(withoutTags(body, fields: ["x": "1"]).text == text)
    }
}
