import Testing

/// A clean article that a test corrupts.
struct SampleArticle: Sendable, CustomTestStringConvertible {
    var language: String
    var title: String
    var paragraphs: [String]
    /// A quotation of several sentences, which a page may cut.
    var quotation: String
    var verse: [String]
    var table: [[String]]

    var testDescription: String { language }

    static let all: [SampleArticle] = [.english, .german, .french, .spanish, .russian]
}
