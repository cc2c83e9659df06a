package import Articles
import Theming

/// A theme, compiled: a template for each kind of page, and the files that go to the site as they are.
package struct Theme: Sendable {
    let article: Template<ArticlePage>
    let page: Template<SitePage>
    let front: Template<FrontPage>
    let list: Template<ListPage>
    let directory: Template<DirectoryPage>
    let series: Template<SeriesPage>
    let archive: Template<ArchivePage>
    let notFound: Template<NotFoundPage>
    let redirect: Template<RedirectPage>
    let search: Template<SearchPage>
    /// The scripts of the search, by their names in its folder.
    let searchScripts: [ThemeFile]
    /// Style sheets, scripts, pictures.
    let assets: [ThemeFile]

    /// Names of the files that go to the site.
    package var assetNames: [String] { assets.map(\.name) }

    /// The style sheet, for the page that must carry it inside.
    var style: [UInt8] { assets.first { $0.name == SitePaths.style }?.bytes ?? [] }

    /// Compiles the files of a theme; all that is wrong with them is returned beside it.
    package static func compile(_ files: [ThemeFile]) -> (theme: Theme, diagnostics: [Diagnostic]) {
        let templates = files.filter(\.isTemplate)
        var library = TemplateLibrary(templates.map { TemplateSource(name: $0.name, bytes: $0.bytes) })
        let theme = Theme(
            article: library.template("article.html", for: ArticlePage.self),
            page: library.template("page.html", for: SitePage.self),
            front: library.template("front.html", for: FrontPage.self),
            list: library.template("list.html", for: ListPage.self),
            directory: library.template("directory.html", for: DirectoryPage.self),
            series: library.template("series.html", for: SeriesPage.self),
            archive: library.template("archive.html", for: ArchivePage.self),
            notFound: library.template("not-found.html", for: NotFoundPage.self),
            redirect: library.template("redirect.html", for: RedirectPage.self),
            search: library.template("search.html", for: SearchPage.self),
            searchScripts: files.filter { isSearchScript($0.name) }.map { file in
                ThemeFile(name: String(file.name.dropFirst(Self.searchPrefix.count)), bytes: file.bytes)
            },
            assets: files.filter { !$0.isTemplate && !isSearchScript($0.name) })
        let own = theme.assetNames.filter(SitePaths.fixed.contains).map { name in
            Diagnostic(
                .error, file: "Templates/\(name)", "Broadsheet writes “\(name)” itself",
                hint: "Give the file of the theme another name.")
        }
        return (theme, library.diagnostics + own)
    }

    /// How the names of scripts begin that go to the folder of the search, since a theme is one flat folder.
    private static let searchPrefix = "search-"

    private static func isSearchScript(_ name: String) -> Bool {
        name.hasPrefix(searchPrefix) && name.hasSuffix(".js")
    }
}
