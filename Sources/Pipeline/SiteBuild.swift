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
            let progress = Progress(show: show)
            var outcome: BuildOutcome
            do {
                outcome = try await build(progress)
            } catch is PackStore.Damage {
                // The cache may be deleted at any time: once more, from the sources.
                try SiteFolder(options).removeImports()
                outcome = try await build(progress)
            }
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
        let lock = try BuildLock(folder)
        defer { lock.release() }
        let program = ProgramIdentity.fingerprint
        let settingsFile = try SiteFiles.settingsFile(in: folder)
        let themeFiles = try SiteFiles.themeFiles(in: folder)
        let sources = SourceCollection(folder)
        let inputs = BuildInputs(
            options: options, folder: folder, program: program, settings: settingsFile.bytes,
            theme: themeFiles,
            sources: sources)
        let publishing = PublishStage(
            folder: folder, program: program, parallel: parallel, progress: progress)
        if let outcome = try await unchanged(inputs, folder, publishing) { return outcome }

        let (settings, warnings) = try SiteFiles.settings(settingsFile, url: options.url)
        let theme = try SiteFiles.theme(themeFiles)
        let importing = importing(settings, folder, program, progress)
        let collection = try await importing.run(sources)
        async let saved: Void = importing.save(collection)
        let (store, problems) = (collection.store, collection.diagnostics)
        let selection = Selection(collection.articles, options)
        progress.show("Putting in order …")
        let catalog = Catalog(
            CatalogInput(
                articles: selection.articles, pages: collection.pages, files: sources.others,
                staticFiles: sources.staticFiles, reservedPaths: SitePaths.reserved(theme: theme.assetNames),
                permalink: PermalinkPattern.compile(settings.permalink ?? PermalinkPattern.standard).pattern))
        let digests = try await parallel.map(count: catalog.articleCount, chunk: 1_024) { range, _ in
            range.map { ArticleDigest($0, in: catalog) }
        }
        let context = SiteContext(
            basis: inputs.basis, settings: settings, catalog: catalog, store: store, theme: theme,
            footer: SiteFiles.footer(settings),
            pictureSizes: PictureSizes.read(catalog.assets, in: folder.root),
            digests: Array(digests.joined()))
        try await saved
        let (tally, leftovers) = try await publishing.run(context.pageSources(siteFolder: folder.root))

        let diagnostics =
            warnings + sources.diagnostics
            + sources.unreadDiagnostics(linked: Set(catalog.assets.map(\.source)))
            + problems + catalog.diagnostics + leftovers
        var report = BuildReport(
            selection: selection, catalog: catalog, tally: tally, diagnostics: diagnostics)
        report.output = folder.output
        report.hasAddress = settings.url != nil
        try BuildState(
            inputs: inputs.fingerprint, isSettled: inputs.isSettled, counts: report.counts,
            diagnostics: diagnostics
        ).write(folder.state)
        return BuildOutcome(.done, diagnostics: diagnostics, report: report)
    }

    /// The outcome of the last build, where everything is as it was then, the site included; otherwise nil.
    private func unchanged(
        _ inputs: BuildInputs, _ folder: SiteFolder, _ publishing: PublishStage
    ) async throws -> BuildOutcome? {
        guard let state = BuildState(reading: folder.state), state.isSettled,
            state.inputs == inputs.fingerprint,
            var report = BuildReport(counts: state.counts), let files = try await publishing.untouchedFiles()
        else { return nil }
        report.output = folder.output
        report.pagesUnchanged = files
        return BuildOutcome(.done, diagnostics: state.diagnostics, report: report)
    }

    private func importing(
        _ settings: SiteSettings, _ folder: SiteFolder, _ program: Fingerprint, _ progress: Progress
    ) -> ImportStage {
        let imports = ImportSettings(settings)
        return ImportStage(
            folder: folder, settings: imports, key: Fingerprint(of: "\(program) \(imports.fingerprint)"),
            parallel: parallel, progress: progress)
    }
}
