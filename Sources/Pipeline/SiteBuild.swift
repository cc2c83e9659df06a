import Articles
import Cataloging
import Files
import Importing
import Markdown
import Publishing
import Settings
import Theming

/// One build of a site: from a folder of sources to a folder of pages.
package struct SiteBuild: Sendable {
    private let options: BuildOptions
    private let parallel: Parallel

    package init(_ options: BuildOptions) {
        self.options = options
        parallel = Parallel(jobs: max(1, options.jobs))
    }

    /// Builds the site; `progress` is told what is being done.
    package func run(progress show: @escaping @Sendable (String) -> Void = { _ in }) async -> BuildOutcome {
        let clock = ContinuousClock()
        let start = clock.now
        do {
            var outcome = try await build(Progress(show: show))
            outcome.report?.seconds = (clock.now - start) / .seconds(1)
            return outcome
        } catch let stop as BuildStop {
            return BuildOutcome(stop.ending, diagnostics: stop.diagnostics)
        } catch {
            let stop = BuildStop(error)
            return BuildOutcome(stop.ending, diagnostics: stop.diagnostics)
        }
    }

    private func build(_ progress: Progress) async throws -> BuildOutcome {
        let folder = try SiteFolder(options)
        let settings = try SiteFiles.settings(in: folder, url: options.url)
        let theme = try SiteFiles.theme(in: folder)
        let sources = SourceCollection(folder)

        let importing = ImportStage(
            folder: folder, settings: ImportSettings(settings), parallel: parallel, progress: progress)
        let collection = try await importing.run(sources)
        let selection = Selection(collection.articles, options)

        progress.show("Putting in order …")
        let catalog = Catalog(
            CatalogInput(
                articles: selection.articles, pages: collection.pages, files: sources.others,
                staticFiles: sources.staticFiles, reservedPaths: SitePaths.reserved(theme: theme.assetNames),
                permalink: PermalinkPattern.compile(settings.permalink ?? PermalinkPattern.standard).pattern))
        let context = SiteContext(
            settings: settings, catalog: catalog, store: collection.store, theme: theme,
            footer: SiteFiles.footer(settings),
            pictureSizes: PictureSizes.read(catalog.assets, in: folder.root))

        let publishing = PublishStage(folder: folder, parallel: parallel, progress: progress)
        let (tally, leftovers) = try await publishing.run(context.pageSources(siteFolder: folder.root))

        let linked = Set(catalog.assets.map(\.source))
        let diagnostics =
            sources.diagnostics + sources.unreadDiagnostics(linked: linked) + collection.diagnostics
            + catalog.diagnostics + leftovers
        var report = BuildReport(
            selection: selection, catalog: catalog, tally: tally, diagnostics: diagnostics)
        report.output = folder.output
        if settings.url == nil {
            report.remarks.append(
                "No feeds, sitemap or canonical addresses: set url: in broadsheet.yaml, or --url")
        }
        return BuildOutcome(.done, diagnostics: diagnostics, report: report)
    }
}
