import Testing

@testable import Markdown

@Suite struct StrikethroughTests {
    @Test func strikesOneAndTwoTildes() {
        #expect(HTML.of("~a~ ~~b *c*~~ ~~~d~~~") == "<p><del>a</del> <del>b <em>c</em></del> ~~~d~~~</p>\n")
    }

    @Test func nests() {
        #expect(HTML.of("~~a ~b~ c~~") == "<p><del>a <del>b</del> c</del></p>\n")
    }

    @Test func leavesEscapedTildes() {
        #expect(
            HTML.of("\\~a\\~ `\\~b\\~` \\~~c~~ [x](/\\~y)") == """
                <p>~a~ <code>\\~b\\~</code> ~~c~~ <a href="/~y">x</a></p>

                """)
    }

    @Test func leavesTildesThatLeanTheWrongWay() {
        #expect(HTML.of("~5 to ~6 /~user/ a ~ b ~ c") == "<p>~5 to ~6 /~user/ a ~ b ~ c</p>\n")
    }
}
