import Articles
import Cataloging
import Publishing

extension BuildReport {
    init(
        selection: Selection, repeated: Int, catalog: Catalog, tally: OutputTally, diagnostics: [Diagnostic],
        notes: NoteCounts
    ) {
        self.init()
        articles = catalog.articleCount
        drafts = selection.drafts
        later = selection.later
        self.repeated = repeated
        pagesWritten = tally.written
        pagesUnchanged = tally.unchanged
        pagesRemoved = tally.removed
        people = catalog.people.count
        tags = catalog.tags.count
        var counts = notes
        for diagnostic in diagnostics {
            switch diagnostic.severity {
            case .note: counts.add(diagnostic.rule)
            case .warning: warnings += 1
            case .error: errors += 1
            }
        }
        self.notes = counts
    }
}
