/// What a PDF document holds: its lines of text in reading order, and what it says about itself.
struct LayoutDocument: Sendable {
    struct Page: Sendable {
        var width: Double
        var height: Double
        /// The lines of the page in `lines`.
        var lines: Range<Int>
    }

    var pages: [Page] = []
    var lines: [LayoutLine] = []
    var information = DocumentInformation()
    /// Whether there was more text than is read.
    var isCut = false
}
