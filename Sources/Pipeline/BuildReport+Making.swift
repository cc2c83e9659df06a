import Articles
import Cataloging
import Publishing

extension BuildReport {
    init(selection: Selection, catalog: Catalog, tally: OutputTally, diagnostics: [Diagnostic]) {
        self.init()
        articles = catalog.articleCount
        drafts = selection.drafts
        later = selection.later
        pagesWritten = tally.written
        pagesUnchanged = tally.unchanged
        pagesRemoved = tally.removed
        people = catalog.people.count
        tags = catalog.tags.count
        for diagnostic in diagnostics {
            switch diagnostic.severity {
            case .note: notes += 1
            case .warning: warnings += 1
            case .error: errors += 1
            }
        }
    }
}
