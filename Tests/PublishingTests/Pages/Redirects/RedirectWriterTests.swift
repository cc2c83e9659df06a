import Testing

@testable import Publishing

@Suite struct RedirectWriterTests {
    private let rules = RedirectRule.rules(from: "2013/a.html", to: "2014/b.html")

    @Test func writesAFormForEachServer() {
        let writer = RedirectWriter(url: "https://example.org/")
        #expect(writer.netlify(rules) == "/2013/a.html /2014/b.html 301\n")
        #expect(
            writer.nginx(rules) == "location = \"/2013/a.html\" { return 301 \"/2014/b.html\"; }\n")
        #expect(writer.apache(rules) == "RedirectMatch 301 \"^/2013/a\\.html$\" \"/2014/b.html\"\n")
    }

    @Test func leadsFromAFolderAndItsPage() {
        let rules = RedirectRule.rules(from: "old/a/index.html", to: "new/a/index.html")
        #expect(
            RedirectWriter(url: nil).netlify(rules) == """
                /old/a/ /new/a/ 301
                /old/a/index.html /new/a/ 301

                """)
    }

    @Test func startsAtThePathOfTheSite() {
        let writer = RedirectWriter(url: "https://example.org/the%20archive/")
        #expect(writer.netlify(rules) == "/the%20archive/2013/a.html /the%20archive/2014/b.html 301\n")
        #expect(writer.apache(rules).hasPrefix("RedirectMatch 301 \"^/the\\x20archive/2013/a\\.html$\""))
        #expect(RedirectWriter(url: "https://example.org").base == "/")
    }

    /// Names that would end a quote, a line or a rule, name a variable, or match other addresses.
    @Test(arguments: [
        ("a b/* :c.html", "/a%20b/%2A%20%3Ac.html", "/a b/* :c.html", "^/a\\x20b/\\x2A\\x20\\x3Ac\\.html$"),
        (
            "x\" \\;}$uri\n.html", "/x%22%20%5C%3B%7D%24uri%0A.html", "/x\\\" \\\\;}$uri\n.html",
            "^/x\\x22\\x20\\x5C\\x3B\\x7D\\x24uri\\x0A\\.html$"
        ),
        (
            "é(.+)${HOME}", "/%C3%A9%28.%2B%29%24%7BHOME%7D", "/é(.+)${HOME}",
            "^/\\xC3\\xA9\\x28\\.\\x2B\\x29\\x24\\x7BHOME\\x7D$"
        ),
    ])
    func escapesOddAddresses(path: String, address: String, location: String, pattern: String) {
        let writer = RedirectWriter(url: nil)
        let rule = RedirectRule(from: path, to: "b.html")
        #expect(writer.netlify([rule]) == "\(address) /b.html 301\n")
        #expect(writer.nginx([rule]) == "location = \"\(location)\" { return 301 \"/b.html\"; }\n")
        #expect(writer.apache([rule]) == "RedirectMatch 301 \"\(pattern)\" \"/b.html\"\n")
    }

    @Test func escapesOddTargets() {
        let writer = RedirectWriter(url: nil)
        let rule = RedirectRule(from: "a.html", to: "x\" é${HOME}.html")
        #expect(writer.netlify([rule]) == "/a.html /x%22%20%C3%A9%24%7BHOME%7D.html 301\n")
        #expect(
            writer.nginx([rule]) == """
                location = "/a.html" { return 301 "/x%22%20%C3%A9%24%7BHOME%7D.html"; }

                """)
        #expect(
            writer.apache([rule]) == #"""
                RedirectMatch 301 "^()/a\.html$" "/x\" é\\$$1{HOME}.html"

                """#)
        #expect(writer.apache([RedirectRule(from: "a.html", to: "b#c.html")]) == "")
    }
}
