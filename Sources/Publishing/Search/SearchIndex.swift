package import Indexing

/// The search index of a site in the making: sorted runs that wait to be merged.
package struct SearchIndex: Sendable {
    let builder: SearchIndexBuilder
    let runs: [IndexRun]

    package init(builder: SearchIndexBuilder, runs: [IndexRun]) {
        self.builder = builder
        self.runs = runs
    }
}
