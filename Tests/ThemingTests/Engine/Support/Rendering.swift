import Articles
import Testing
import Theming

/// The text of a template rendered with a page; expects that nothing is wrong with it.
func rendered(
    _ template: String, _ page: SamplePage = SamplePage(), partials: [String: String] = [:],
    sourceLocation: SourceLocation = #_sourceLocation
) throws -> String {
    var library = TemplateLibrary(sources(template, partials))
    let compiled = library.template("page.html", for: SamplePage.self)
    #expect(library.diagnostics == [], sourceLocation: sourceLocation)
    return String(decoding: try compiled.render(page), as: UTF8.self)
}

/// What is wrong with a template, as it is reported.
func problems(_ template: String, partials: [String: String] = [:]) -> [String] {
    var library = TemplateLibrary(sources(template, partials))
    _ = library.template("page.html", for: SamplePage.self)
    return library.diagnostics.map(\.description)
}

/// The fingerprint of a page.
func fingerprint(_ template: String, _ page: SamplePage) -> Fingerprint {
    var library = TemplateLibrary(sources(template, [:]))
    return library.template("page.html", for: SamplePage.self).fingerprint(of: page)
}

private func sources(_ template: String, _ partials: [String: String]) -> [TemplateSource] {
    [TemplateSource(name: "page.html", template)] + partials.map { TemplateSource(name: $0.key, $0.value) }
}
