import Articles
import Settings
import Testing

@Suite struct AddressSettingsTests {
    private func read(_ text: String) -> (SiteSettings, [Diagnostic]) {
        SiteSettings.read(bytes: Array(text.utf8), file: "broadsheet.yaml")
    }

    private static let forms: [(String, Set<RedirectForm>)] = [
        ("redirects: [html, nginx, apache]", [.html, .nginx, .apache]), ("redirects: netlify", [.netlify]),
        ("redirects: none", []), ("title: x", [.html, .netlify]),
    ]

    @Test(arguments: forms) func readsTheFormsOfRedirects(text: String, forms: Set<RedirectForm>) {
        let (settings, diagnostics) = read(text)
        #expect(settings.redirects == forms)
        #expect(diagnostics == [])
    }

    @Test func refusesAFormThatDoesNotExist() {
        #expect(
            read("redirects: [html, iis]").1.map(\.description) == [
                "broadsheet.yaml:1: error: “redirects” must be a list of html, netlify, nginx and apache, or none, not this list"
            ])
    }

    @Test(arguments: [
        (
            "permalink: /:yaer/:slug/",
            """
            broadsheet.yaml:1: error: “permalink” has the unknown placeholder “:yaer”
                Did you mean “:year”?
            """
        ),
        (
            "permalink: :identifier",
            """
            broadsheet.yaml:1: error: “permalink” has the unknown placeholder “:identifier”
                The placeholders are :year, :month, :day, :slug, :title, :section, :author.
            """
        ),
        (
            "permalink: ../:slug",
            """
            broadsheet.yaml:1: error: The part “..” of “permalink” cannot be the name of a file or folder
                Leave out signs such as \\ * ? < > | and full stops at the beginning or end.
            """
        ),
    ])
    func refusesAPermalinkThatGivesNoAddress(text: String, message: String) {
        #expect(read(text).1.map(\.description) == [message])
    }

    @Test func takesAPermalink() {
        let (settings, diagnostics) = read("permalink: /:year/:month/:day/:title/\n")
        #expect(settings.permalink == "/:year/:month/:day/:title/")
        #expect(diagnostics == [])
    }
}
