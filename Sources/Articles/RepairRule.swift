/// A rule that repairs a source, or guesses something about it; each can be switched off by its name.
package enum RepairRule: String, Sendable, Hashable, CaseIterable {
    // What is printed on every page.
    case runningHead = "running-head"
    case pageNumber = "page-number"
    case repeatedTitle = "repeated-title"
    case jumpLine = "jump-line"
    case printedAddress = "printed-address"
    case endMark = "end-mark"
    case collectionFurniture = "collection-furniture"

    // What belongs together.
    case pageCut = "page-cut"
    case hyphen = "hyphen"
    case headingGuess = "heading-guess"

    // What stands above and below the text.
    case title = "title"
    case issueLine = "issue-line"
    case dateline = "dateline"
    case byline = "byline"
    case date = "date"
    case closingLines = "closing-lines"
    case credit = "credit"

    // The letters.
    case mojibake = "mojibake"
    case ligature = "ligature"
    case hiddenCharacter = "hidden-character"
    case language = "language"

    // Web pages.
    case mainContent = "main-content"
    case pageFurniture = "page-furniture"
    case hiddenPart = "hidden-part"
    case metadata = "metadata"

    // Printed documents.
    case footnote = "footnote"
    case embeddedPicture = "embedded-picture"

    // The collection.
    case samePerson = "same-person"
    case duplicate = "duplicate"
}
