import Articles
import Cataloging
import Files
import Importing
import Indexing
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
            } catch is KeptDamage {
                try SearchStage.forget(SiteFolder(options))
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
        var profiler = BuildProfiler(isOn: options.isProfiled)
        let program = ProgramIdentity.fingerprint
        let publishing = PublishStage(
            folder: folder, program: program, measures: options.isProfiled, parallel: parallel,
            progress: progress)
        // Looked at while other work leaves cores idle.
        async let known = publishing.knownOutput()
        let site = try SiteInputs(folder, options, program: program)
        profiler.endStage("Looking for changes", count: site.sources.count)
        if var outcome = unchanged(site.inputs, folder), let files = try await known?.untouchedFiles {
            profiler.endStage("Looking at the pages", count: files)
            outcome.report?.pagesUnchanged = files
            outcome.profile = profiler.profile
            return outcome
        }

        let (settings, warnings) = try SiteFiles.settings(site.settings, url: options.url)
        let theme = try SiteFiles.theme(site.theme)
        let addressRecord = try site.addresses.record()
        let authorities = try site.rules.authorities()
        let importing = importing(settings, folder, program, progress)
        let collection = try await importing.run(site.sources)
        profiler.endStage("Reading", count: collection.entries.count, bytes: collection.bytes)
        profiler.add(collection.costs)
        async let saved: Void = importing.save(collection)
        let (store, problems, notes) = (collection.store, collection.diagnostics, collection.notes)
        let storedNotes = collection.entries.compactMap(\.notes)

        progress.show("Putting in order …")
        let selection = Selection(collection.articles, options)
        let comparing = TopicStage(
            settings, path: folder.compared, program: program, rules: site.rules.fingerprint,
            parallel: parallel)
        let chosen = try await comparing.run(selection.articles, tags: authorities.tags, store: store)
        // Looked for while the catalog is made, which leaves cores idle.
        async let compared = comparing.addingDuplicates(to: chosen)
        var input = CatalogInput(
            articles: chosen.articles, pages: collection.pages, files: site.sources.others,
            staticFiles: site.sources.staticFiles,
            reservedPaths: SitePaths.reserved(theme: theme.assetNames, data: settings.data),
            permalink: PermalinkPattern.compile(settings.permalink ?? PermalinkPattern.standard).pattern,
            addressRecord: addressRecord, people: authorities.people, tags: authorities.tags,
            seriesFolders: settings.series)
        input.ruleLinks = site.rules.links(in: authorities.people, authorities.tags)
        input.derivedTags = chosen.derivedTags
        input.omitted = chosen.omitted
        let catalog = Catalog(input, parts: await .concurrently(input))
        profiler.endStage("Putting in order", count: catalog.records.count)
        let topics = try await compared
        profiler.endStage("Comparing texts", count: selection.articles.count)
        let names = NameDigests(catalog)
        let context = SiteContext(
            basis: site.inputs.basis, settings: settings, catalog: catalog, store: store, theme: theme,
            footer: SiteFiles.footer(settings),
            pictureSizes: PictureSizes.read(catalog.assets + catalog.portraits, in: folder.root),
            digests: try await digests(of: catalog, names), names: names,
            neighbours: try await comparing.neighbours(topics, in: catalog))
        profiler.endStage("Relating articles", count: catalog.articleCount)
        try await saved
        profiler.endStage("Saving what was read", count: catalog.records.count)

        let searching = SearchStage(folder: folder, program: program, parallel: parallel)
        let search = settings.search ? try await searching.run(catalog, store) : nil
        defer { if search != nil { searching.clear() } }
        profiler.endStage("Sorting words for search", count: search == nil ? 0 : catalog.articleCount)

        let pages = context.pageSources(
            siteFolder: folder.root, fileKeys: site.inputs.keys(of: site.sources), search: search)
        let (tally, leftovers) = try await publishing.run(pages, known: known)
        profiler.endStage("Writing", count: tally.written + tally.unchanged, bytes: tally.bytesWritten)
        if let costs = tally.costs { profiler.add(costs) }
        let (onRecord, lost) = try site.addresses.settle(
            catalog, options, furtherPages: context.furtherPages)

        let diagnostics =
            warnings + site.sources.diagnostics
            + problems + topics.diagnostics + catalog.diagnostics + context.redirectDiagnostics + lost
            + leftovers
        try ReportFile(path: folder.report).write(diagnostics, notes: storedNotes, in: store)
        var report = BuildReport(
            selection: selection, repeated: topics.omitted.count, catalog: catalog, tally: tally,
            diagnostics: diagnostics, notes: notes)
        report.output = folder.output
        report.addressesOnRecord = onRecord
        report.hasAddress = settings.url != nil
        try BuildState(
            inputs: site.inputs.fingerprint, isSettled: site.inputs.isSettled, counts: report.counts,
            diagnostics: diagnostics
        ).write(folder.state)
        profiler.endStage("Reporting", count: diagnostics.count + notes.total)
        var outcome = BuildOutcome(.done, diagnostics: diagnostics, report: report)
        outcome.profile = profiler.profile
        outcome.memory = [site.sources, collection, selection, input, topics, context, tally]
        if let known = try await known { outcome.memory.append(known) }
        return outcome
    }

    /// The outcome of the last build, where everything that it read is as it was then; otherwise nil.
    private func unchanged(_ inputs: BuildInputs, _ folder: SiteFolder) -> BuildOutcome? {
        guard !options.recordsAddresses, let state = BuildState(reading: folder.state), state.isSettled,
            state.inputs == inputs.fingerprint, var report = BuildReport(counts: state.counts),
            OutputJournal.read(folder.journal) == nil
        else { return nil }
        report.output = folder.output
        return BuildOutcome(.done, diagnostics: state.diagnostics, report: report)
    }

    private func digests(of catalog: Catalog, _ names: NameDigests) async throws -> [ArticleDigest] {
        let digests = try await parallel.map(count: catalog.articleCount, chunk: 1_024) { range, _ in
            range.map { ArticleDigest($0, in: catalog, names) }
        }
        return Array(digests.joined())
    }

    private func importing(
        _ settings: SiteSettings, _ folder: SiteFolder, _ program: Fingerprint, _ progress: Progress
    ) -> ImportStage {
        let imports = ImportSettings(settings)
        return ImportStage(
            folder: folder, settings: imports, key: Fingerprint(of: "\(program) \(imports.fingerprint)"),
            options: options, parallel: parallel, progress: progress)
    }
}
