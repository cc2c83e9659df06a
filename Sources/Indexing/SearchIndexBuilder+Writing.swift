import Files
import TextAnalysis

extension SearchIndexBuilder {
    /// Gives out the files of the index, each path once, and keeps for the next build what they are made of.
    package func write(_ work: IndexWork, _ take: IndexFileTaker) throws {
        try withoutActuallyEscaping(take) { take in
            let files = IndexFiles(take: take)
            let names = FileNames(articles: articles.count)
            var kept = KeptIndex(form: work.form, articles: work.articles)
            let terms = try writeTerms(work, names, files, &kept)
            var records = ArticleShardWriter(names: names)
            try records.write(articles, numbers, files.give)
            let letters = names.file(Self.letters, isCompressed: true)
            try files.give(letters)
            let entry = IndexEntry(
                depth: names.depth, articles: articles.count, firstYear: numbers.firstYear,
                letters: letters.name,
                languages: Set(articles.lazy.map { Analyser.primary($0.language) }).sorted(),
                terms: try terms.blocks(names, files.give),
                records: try records.directory.blocks(names, files.give))
            try files.give(entry)
            try keeper.write(kept)
        }
    }

    /// Writes the shards of terms; returns the list of them.
    private func writeTerms(
        _ work: IndexWork, _ names: FileNames, _ files: IndexFiles, _ kept: inout KeptIndex
    ) throws -> ShardDirectory {
        switch work.rows {
        case .all(let runs):
            let rows = try RowsWriter(keeper, after: keeper.read()?.generation ?? 0)
            var writer = TermShardWriter(
                articles: articles.count, names: names, emit: files.give, keep: rows.append)
            try writeAll(runs, work, &writer)
            try writer.finish()
            rows.note(in: &kept, writer.blocks)
            return writer.directory
        case .changes(let changes, let old):
            let rows = try RowsWriter(keeper, addingTo: old)
            var writer = TermShardWriter(
                articles: articles.count, names: names, emit: files.give, keep: rows.append)
            let update = IndexUpdate(
                old: old, rows: try keeper.rows(of: old), names: names, articles: articles.count)
            try update.write(changes, &writer, rows, files)
            try writer.finish()
            rows.note(in: &kept, writer.blocks)
            return writer.directory
        }
    }

    private func writeAll(_ runs: [IndexRun], _ work: IndexWork, _ writer: inout TermShardWriter) throws {
        let impact = Impact(averageLength: work.form.averageLength)
        let lengths = work.articles.map(\.length)
        var merger = try RunMerger(runs)
        var term = MergedTerm()
        var postings = Postings()
        while try merger.next(into: &term) {
            postings.clear()
            for (index, article) in term.articles.enumerated() where article < lengths.count {
                let level =
                    term.isList ? 1 : impact.level(term.occurrences[index], length: Int(lengths[article]))
                postings.append(numbers[article], impact: level)
            }
            try writer.append(TermRow(term, &postings))
        }
    }

    private static var letters: [UInt8] {
        let text = LetterTable.text
        return Array(UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    }
}
