import TextAnalysis

/// The forms of a term in a run, and the terms that it is a form of.
struct TermWords {
    struct Word {
        var term: UInt32
        var articles: UInt32
    }

    private(set) var forms: [Word] = []
    private(set) var targets: [Word] = []

    mutating func addForm(_ term: UInt32, in articles: UInt32) { Self.add(term, articles, to: &forms) }
    mutating func addTarget(_ term: UInt32, in articles: UInt32) { Self.add(term, articles, to: &targets) }

    private static func add(_ term: UInt32, _ articles: UInt32, to words: inout [Word]) {
        if let index = words.firstIndex(where: { $0.term == term }) {
            words[index].articles += articles
        } else {
            words.append(Word(term: term, articles: articles))
        }
    }
}

extension RunWriter {
    /// The words of each term.
    func wordsByTerm() -> [TermWords] {
        var words = [TermWords](repeating: TermWords(), count: keys.count)
        for use in headUses {
            for form in use.forms {
                words[Int(use.term)].addForm(form, in: use.articles)
                if form != use.term { words[Int(form)].addTarget(use.term, in: use.articles) }
            }
        }
        return words
    }
}
