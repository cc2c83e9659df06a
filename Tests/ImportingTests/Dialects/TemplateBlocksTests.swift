import Testing

@Suite struct TemplateBlocksTests {
    @Test(arguments: [
        (
            "{% include \"linked-figure.html\",\n  image: \"/a.png\",\n  alt: \"A\",\n  caption: \"C\" %}",
            "![A](/a.png \"C\")\n\n\n"
        ),
        ("{% include image.html src='a b.png' alt='A' %}", "![A](<a b.png>)"),
        ("{% include youtube-player.html id=\"aeQX16\" %}", "<https://www.youtube.com/watch?v=aeQX16>"),
        ("{% img left /a.png 100 200 \"T\" \"A\" %}", "![A](/a.png \"T\")"),
        ("{% link _posts/a b.md %}", "source:/_posts/a"),
        ("[a]({{< ref \"a b.md#c\" >}})", "[a](source:a%20b.md#c)"),
        ("{{< vimeo 123 />}}", "<https://vimeo.com/123>"),
        ("{{< tweet user=\"x\" id=\"1\" >}}", "<https://twitter.com/x/status/1>"),
        ("{{< gist jesse 0a1 \"f.js\" >}}", "<https://gist.github.com/jesse/0a1>"),
        ("{{</* note */>}} {{%/* note */%}}", "{{< note >}} {{% note %}}"),
        ("{{< rawhtml >}}<b>x</b>{{< /rawhtml >}}", "<b>x</b>"),
        ("* TOC\n{:toc}\nx", "\n\nx"), ("a\n{: .b}\n", "a\n\n"), ("a{::comment}b{:/comment}c", "ac"),
        ("one <!-- more -->two", "one two"), ("{:ok, x} {:a => 1}", "{:ok, x} {:a => 1}"),
        ("{{{ x }}}", "{{{ x }}}"),
        ("`{% raw %}{{{% endraw %} }}`", "`{{ }}`"), ("{% raw %}{{{% endraw %} x }}", "{{ x }}"),
        ("a {{ b\n\nc }}", "a {{ b\n\nc }}"),
        ("\\\\{{ site.url }}/x", "\\\\/x"),
    ])
    func makesThemPlain(body: String, text: String) {
        let (actual, messages) = withoutTags(body)
        #expect(actual == text)
        #expect(messages == [])
    }

    @Test(arguments: [
        ("{% if a %}b{% else %}c{% endif %}", "bc", ["5: Unknown tag “if” left out"]),
        (
            "a\n{% for p in x %}\n{% for q in p %}{{ q }}{% endfor %}\n{% endfor %}b", "a\n\n\nb",
            ["6: The loop “for p in x” left out with its content"]
        ),
        ("{% note() %}a{% end %}", "a", ["5: Unknown tag “note” left out"]),
        ("{% endif %}", "", ["5: Unknown tag “endif” left out"]),
        ("{% include nav.html %}", "", ["5: Unknown tag “include nav.html” left out"]),
        ("{{< youtube \"><b>\" >}}", "", ["5: Unknown shortcode “youtube” left out"]),
        ("{% raw %}{{ x }}", "", ["5: Unknown variable “x” left out"]),
    ])
    func leavesOutTheRestWithAWarning(body: String, text: String, messages: [String]) {
        let actual = withoutTags(body)
        #expect(actual.text == text)
        #expect(actual.messages == messages)
    }

    @Test func countsProblemsBehindFiveHundred() {
        let messages = withoutTags(String(repeating: "{{ x }}", count: 800)).messages
        #expect(messages.count == 501)
        #expect(messages.last == "0: 300 more unknown tags left out")
    }
}
