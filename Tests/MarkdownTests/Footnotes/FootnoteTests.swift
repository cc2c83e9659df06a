import Testing

@testable import Markdown

@Suite struct FootnoteTests {
    @Test func numbersByFirstReference() {
        let html = HTML.of("a[^y] b[^x]\n\n[^x]: X\n[^y]: Y")
        #expect(
            html == """
                <p>a<sup class="footnote-ref"><a href="#fn1" id="fnref1">1</a></sup> \
                b<sup class="footnote-ref"><a href="#fn2" id="fnref2">2</a></sup></p>
                <section class="footnotes">
                <ol>
                <li id="fn1">
                <p>Y <a href="#fnref1" class="footnote-backref">↩</a></p>
                </li>
                <li id="fn2">
                <p>X <a href="#fnref2" class="footnote-backref">↩</a></p>
                </li>
                </ol>
                </section>

                """)
    }

    @Test func linksBackToEveryReference() {
        let html = HTML.of("a[^x] b[^X]\n\n[^x]: c")
        #expect(html.contains("id=\"fnref1\">1</a>"))
        #expect(html.contains("id=\"fnref1-2\">1</a>"))
        #expect(
            html.contains(
                """
                <p>c <a href="#fnref1" class="footnote-backref">↩</a> \
                <a href="#fnref1-2" class="footnote-backref">↩<sup>2</sup></a></p>
                """))
    }

    @Test func holdsSeveralParagraphsAndATable() {
        let html = HTML.of("a[^x]\n\n[^x]: b\n    c\n\n    d\n\n    | e |\n    |---|\n    | f |\n\ng")
        #expect(html.contains("<li id=\"fn1\">\n<p>b\nc</p>\n<p>d</p>\n<table>\n<thead>\n<tr>\n<th>e</th>"))
        #expect(html.contains("<p>g</p>\n<section"))
    }

    @Test func findsReferencesInsideFootnotes() {
        let html = HTML.of("a[^x]\n\n[^y]: d\n[^x]: b[^y]\n[^z]: never[^w]\n[^w]: never")
        #expect(
            html.contains(
                "<p>b<sup class=\"footnote-ref\"><a href=\"#fn2\" id=\"fnref2\">2</a></sup> <a href"))
        #expect(html.contains("<li id=\"fn2\">\n<p>d "))
        #expect(!html.contains("never"))
    }

    @Test func tellsWhichNothingRefersTo() {
        let document = MarkdownDocument(parsing: Array("a[^x]\n\n[^x]: b\n\n[^z]: c".utf8))
        #expect(document.unusedFootnotes.map(\.label) == ["z"])
        #expect(document.unusedFootnotes.map(\.line) == [5])
    }

    @Test func leavesEscapedAndUnknownReferences() {
        #expect(
            HTML.of("a\\[^x] `[^x] \\[^x]` [^q][^x]\n\n[^x]: b").hasPrefix(
                "<p>a[^x] <code>[^x] \\[^x]</code> [^q]<sup class=\"footnote-ref\">"))
    }

    @Test func leavesDefinitionsInCode() {
        #expect(
            HTML.of("```\n[^x]: a\n```\n\n    [^x]: b") == """
                <pre><code>[^x]: a
                </code></pre>
                <pre><code>[^x]: b
                </code></pre>

                """)
    }

    @Test func leavesTheAuthorsListsAlone() {
        let html = HTML.of("- a[^x]\n- b\n\n[^x]: c\n\n- d\n- e")
        #expect(html.hasPrefix("<ul>\n<li>a<sup"))
        #expect(html.contains("<li>b</li>\n</ul>\n<ul>\n<li>d</li>\n<li>e</li>\n</ul>\n<section"))
    }

    @Test func standsInBlockQuotes() {
        #expect(HTML.of("> a[^x]\n>\n> [^x]: b\n>\n> c").hasPrefix("<blockquote>\n<p>a<sup"))
        #expect(HTML.of(">a[^x]\n>\n>[^x]: b").contains("<li id=\"fn1\">\n<p>b "))
    }
}
