package import Indexing

/// The search index of a site in the making: what is to be written of it.
package struct SearchIndex: Sendable {
    let builder: SearchIndexBuilder
    let work: IndexWork

    package init(builder: SearchIndexBuilder, work: IndexWork) {
        self.builder = builder
        self.work = work
    }
}
