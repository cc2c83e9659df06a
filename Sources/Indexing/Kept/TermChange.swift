/// What becomes of one term when articles change.
struct TermChange {
    /// An article that gets the term.
    struct Posting: Equatable {
        var number: ArticleNumber
        var impact: Int
        var positions: [Int]
    }

    var key: [UInt8]
    var removed: [Posting] = []
    var added: [Posting] = []
    /// By how many articles words become more or fewer.
    var forms: [CountedWord] = []
    var targets: [CountedWord] = []

    /// Whether all stays as it was.
    var isNothing: Bool {
        removed == added && forms.allSatisfy { $0.articles == 0 } && targets.allSatisfy { $0.articles == 0 }
    }
}
