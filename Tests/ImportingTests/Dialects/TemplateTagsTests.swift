import Articles
import Importing
import Testing

@Suite struct TemplateTagsTests {
    private func process(_ body: String, fields: [String: String] = [:]) -> (text: String, messages: [String])
    {
        let tags = TemplateTags(file: "seeds/a.md", firstLine: 5) { fields[$0] }
        let (text, diagnostics) = tags.process(Array(body.utf8))
        return (String(decoding: text, as: UTF8.self), diagnostics.map(\.description))
    }

    @Test(arguments: [
        ("[a]({% post_url 2014-06-23-hello %})", "[a](post:2014-06-23-hello)"),
        ("[a]({% link _posts/a.md %})", "[a](source:/_posts/a.md)"),
        ("[a]({{ site.baseurl }}/x)", "[a](/x)"),
        ("[a]({{site.baseurl}}{% post_url b %}#c)", "[a](post:b#c)"),
        ("[a]({{ \"/2014/x/\" | url }})", "[a](/2014/x/)"), ("[a]({{ '/x' | relative_url }})", "[a](/x)"),
        ("[a]({{< ref \"x.md#y\" >}})", "[a](source:x.md#y)"),
        ("[a]({{% relref \"x.md\" %}})", "[a](source:x.md)"),
        ("{% image \"assets/a.jpg\" \"A [ship]\" %}", "![A \\[ship\\]](/assets/a.jpg)"),
        ("{% image_with_class \"a.jpg\" \"left\" \"Alt\" %}", "![Alt](/a.jpg)"),
        ("{% image \"a b.jpg\" \"A\"hi\"B\" \"Cap\" %}", "![A\"hi\"B](</a b.jpg> \"Cap\")"),
        ("{{< figure src=\"a.png\" alt=\"A\" caption=\"C\" >}}", "![A](a.png \"C\")"),
        ("{{< youtube w7Ft2ymGmfc >}}", "<https://www.youtube.com/watch?v=w7Ft2ymGmfc>"),
        ("{{ youtube(id=\"w7Ft2ymGmfc\") }}", "<https://www.youtube.com/watch?v=w7Ft2ymGmfc>"),
        ("a {# gone #}b", "a b"), ("# Head {#id}", "# Head {#id}"), ("A{: .lead #top}", "A"), ("{:toc}", ""),
        ("One<!--more-->two", "Onetwo"), ("${{ github.ref }}", "${{ github.ref }}"),
        ("\\{{ x }}", "\\{{ x }}"),
        ("{% raw %}{{ x }} {% y %}{% endraw %}", "{{ x }} {% y %}"),
        ("a{% comment %} b {% endcomment %}c", "ac"),
        ("{%- raw -%}{{ x }}{%- endraw -%}", "{{ x }}"), ("a { b } {c}", "a { b } {c}"),
    ])
    func makesKnownTagsPlain(body: String, text: String) {
        let (actual, messages) = process(body)
        #expect(actual == text)
        #expect(messages == [])
    }

    @Test func putsInWhatTheFrontMatterSays() {
        #expect(
            process("{{ page.image }} {{ image | url }}", fields: ["image": "/a.png"]).text == "/a.png /a.png"
        )
    }

    @Test func makesHighlightedCodeFenced() {
        #expect(
            process("{% highlight swift %}\nlet x\n{% endhighlight %}\n").text == "```swift\nlet x\n```\n")
        #expect(
            process("{{< highlight go \"linenos=table\" >}}\nx\n{{< /highlight >}}").text == "```go\nx\n```")
        #expect(
            process("{% highlight md %}\n```\n{% raw %}{{ x }}{% endraw %}\n{% endhighlight %}").text
                == "````md\n```\n{{ x }}\n````")
        #expect(process("a {% highlight %}x{% endhighlight %} b").text == "a `x` b")
        #expect(
            process("{% highlight c %}<x>\ny{% endhighlight %}").text
                == "<pre><code>&lt;x&gt;\ny</code></pre>")
    }

    @Test func leavesOutUnknownTagsWithTheirLine() {
        let (text, messages) = process("one\n\n{% foo bar %}\n{{< note >}}kept{{< /note >}}\n{{ x.y }}")
        #expect(text == "one\n\n\nkept\n")
        #expect(
            messages == [
                """
                seeds/a.md:7: warning: Unknown tag “foo” left out
                    Write in Markdown what it stood for, or remove it.
                """,
                """
                seeds/a.md:8: warning: Unknown shortcode “note” left out
                    Write in Markdown what it stood for, or remove it.
                """,
                """
                seeds/a.md:9: warning: Unknown variable “x.y” left out
                    Write in Markdown what it stood for, or remove it.
                """,
            ])
    }

    @Test func writesTheTextOfAnUnknownFilter() {
        let (text, messages) = process("By {{ \"jesse\" | team_link }}")
        #expect(text == "By jesse")
        #expect(
            messages.first == """
                seeds/a.md:5: warning: Unknown filter “team_link”; the text “jesse” stands in its place
                    Write in Markdown what it stood for.
                """)
        #expect(process("{{ \"https://e.org/v\" | embed: \"A film\" }}").text == "[A film](https://e.org/v)")
    }

    @Test func leavesCodeAsItIs() {
        let body =
            "`{{ x }}` and ``{% y %}``\n\n```\n{{ x }}\n{% raw %}{% y %}{% endraw %}\n```\n\n~~~~\n{{ z }}\n~~~\n{{ z }}\n~~~~\n"
        #expect(
            process(body).text
                == "`{{ x }}` and ``{% y %}``\n\n```\n{{ x }}\n{% y %}\n```\n\n~~~~\n{{ z }}\n~~~\n{{ z }}\n~~~~\n"
        )
        #expect(process(body).messages == [])
    }

    @Test func keepsTheNumberOfLines() {
        let body = "a\n{% comment %}\nb\n\n{% endcomment %}\n{% foo\n bar %}\nc"
        #expect(process(body).text.filter { $0 == "\n" } == body.filter { $0 == "\n" })
    }

    @Test(arguments: [
        "{", "{{", "{{{", "{{ x }}", "{% foo %}", "{:toc}\n", "{%", "{% raw %}", "`", "{{ \"", "{: ", "{# ",
        "<!--more-->", "{% highlight x %}", "\\{", "{{ x | y", "``` ", "- > ", "    ",
    ])
    func endsOnHostileInput(piece: String) {
        let body = Array(String(repeating: piece, count: 1_000_000 / piece.utf8.count).utf8)
        let (text, _) = TemplateTags(file: "a", firstLine: 1) { _ in nil }.process(body)
        #expect(text.count <= body.count + 20)
        #expect(text.filter { $0 == 0x0A }.count == body.filter { $0 == 0x0A }.count)
    }
}
