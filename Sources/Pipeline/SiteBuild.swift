import Articles
import Cataloging
import Importing
import Indexing
import Publishing
import Settings

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
            let folder = try SiteFolder(options)
            let lock = try BuildLock(folder)
            defer { lock.release() }
            var outcome = try await buildRepairing(folder, Progress(show: show))
            outcome.report?.seconds = (clock.now - start) / .seconds(1)
            return outcome
        } catch let stop as BuildStop {
            return BuildOutcome(stop.ending, diagnostics: stop.diagnostics)
        } catch {
            let stop = BuildStop(error)
            return BuildOutcome(stop.ending, diagnostics: stop.diagnostics)
        }
    }

    /// Builds; once more where a part of the cache turns out to be damaged, which may be deleted at any time.
    private func buildRepairing(_ folder: SiteFolder, _ progress: Progress) async throws -> BuildOutcome {
        var (hasImports, hasIndex) = (true, true)
        while true {
            do {
                return try await build(folder, progress)
            } catch is PackStore.Damage where hasImports {
                hasImports = false
                try folder.removeImports()
            } catch is KeptDamage where hasIndex {
                hasIndex = false
                try SearchStage.forget(folder)
            }
        }
    }

    private func build(_ folder: SiteFolder, _ progress: Progress) async throws -> BuildOutcome {
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

        let plan = try SitePlan(site, url: options.url)
        let importing = importing(plan.settings, folder, program, progress)
        let collection = try await importing.run(site.sources)
        profiler.endStage("Reading", count: collection.entries.count, bytes: collection.bytes)
        profiler.add(collection.costs)
        async let saved: Void = importing.save(collection)

        progress.show("Putting in order …")
        let order = try await OrderStage(
            site: site, plan: plan, folder: folder, program: program, options: options, parallel: parallel
        ).run(collection, &profiler)
        let (context, catalog) = (order.context, order.context.catalog)
        try await saved
        profiler.endStage("Saving what was read", count: catalog.records.count)

        let searching = SearchStage(folder: folder, program: program, parallel: parallel)
        let search = plan.settings.search ? try await searching.run(catalog, collection.store) : nil
        defer { if search != nil { searching.clear() } }
        profiler.endStage("Sorting words for search", count: search == nil ? 0 : catalog.articleCount)

        let pages = context.pageSources(
            siteFolder: folder.root, fileKeys: site.inputs.keys(of: site.sources), search: search)
        let tally = try await publishing.run(pages, known: known)
        profiler.endStage("Writing", count: tally.written + tally.unchanged, bytes: tally.bytesWritten)
        if let costs = tally.costs { profiler.add(costs) }

        var outcome = try report(
            site: site, plan: plan, collection, order, tally, to: folder)
        profiler.endStage(
            "Reporting", count: outcome.diagnostics.count + (outcome.report?.notes.total ?? 0))
        outcome.profile = profiler.profile
        outcome.memory = [site.sources, collection, order, tally]
        if let known = try await known { outcome.memory.append(known) }
        return outcome
    }

    /// Says what was done and what is doubted; puts addresses on record, and remembers the build.
    private func report(
        site: SiteInputs, plan: SitePlan, _ collection: Collection, _ order: OrderStage.Result,
        _ tally: OutputTally, to folder: SiteFolder
    ) throws -> BuildOutcome {
        let (context, catalog) = (order.context, order.context.catalog)
        let (onRecord, lost) = try site.addresses.settle(
            catalog, options, furtherPages: context.furtherPages)
        let diagnostics =
            plan.warnings + site.sources.diagnostics + collection.diagnostics + order.topics.diagnostics
            + catalog.diagnostics + context.redirectDiagnostics + lost + tally.diagnostics
        try ReportFile(path: folder.report).write(
            diagnostics, notes: collection.entries.compactMap(\.notes), in: collection.store)
        var report = BuildReport(
            selection: order.selection, repeated: order.topics.omitted.count, catalog: catalog, tally: tally,
            diagnostics: diagnostics, notes: collection.notes)
        report.output = folder.output
        report.addressesOnRecord = onRecord
        report.hasAddress = plan.settings.url != nil
        try BuildState(
            inputs: site.inputs.fingerprint,
            isSettled: site.inputs.isSettled && collection.isSettled && tally.hasAll,
            counts: report.counts, diagnostics: diagnostics
        ).write(folder.state)
        return BuildOutcome(.done, diagnostics: diagnostics, report: report)
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

    private func importing(
        _ settings: SiteSettings, _ folder: SiteFolder, _ program: Fingerprint, _ progress: Progress
    ) -> ImportStage {
        let imports = ImportSettings(settings)
        return ImportStage(
            folder: folder, settings: imports, key: Fingerprint(of: "\(program) \(imports.fingerprint)"),
            options: options, parallel: parallel, progress: progress)
    }
}
