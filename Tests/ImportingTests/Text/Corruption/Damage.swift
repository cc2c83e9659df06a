/// What the pages of a printed document do to a text.
enum Damage: String, CaseIterable, Sendable {
    /// Paragraphs on one line each, cut by blank lines alone.
    case pageCuts
    /// Heads that differ on the left and on the right page, page numbers in them.
    case oddAndEvenHeads
    case folios
    case twoLineHeads
    case jumpLines
    /// Pages end between the sentences of a quotation.
    case quotationsOverPages
    /// Wrapped lines, blank lines between paragraphs, form feeds between pages.
    case formFeeds
    /// Wrapped lines with a head on each page, between blank lines.
    case wrappedWithHeads
    /// Wrapped lines without blank lines; paragraphs begin with an indent.
    case indents
    /// The same with heads and folios on the pages.
    case indentsWithHeads
    /// Words cut at the ends of lines.
    case hyphenation
    /// Real compounds cut at their hyphen.
    case compounds
    case verse
    case tables

    var wrapsLines: Bool {
        switch self {
        case .pageCuts, .oddAndEvenHeads, .folios, .twoLineHeads, .jumpLines, .quotationsOverPages: false
        default: true
        }
    }

    var indents: Bool { self == .indents || self == .indentsWithHeads }

    /// What stands between the text of two pages.
    func pageBreak(after page: Int) -> String {
        switch self {
        case .pageCuts, .verse, .tables, .quotationsOverPages: "\n\n"
        case .oddAndEvenHeads:
            page % 2 == 0
                ? "\n\nTHE VALLEY REVIEW    \(page + 1)\n\n" : "\n\n\(page + 1)    NOTES FROM THE ISLANDS\n\n"
        case .folios, .compounds: "\n\n– \(page) –\n\n"
        case .twoLineHeads: "\n\nTHE VALLEY REVIEW\nVol. XII, No. 3\n\n"
        case .jumpLines: "\n\n(Continued on page \(page + 1))\n\nContinued from page \(page)\n\n"
        case .formFeeds, .indents: "\n\u{0C}"
        case .wrappedWithHeads, .hyphenation: "\n\n\(page)\n\nThe Valley Review, No. 31\n\n"
        case .indentsWithHeads: "\n\n\(page)\n\u{0C}The Valley Review, No. 31\n\n"
        }
    }
}
