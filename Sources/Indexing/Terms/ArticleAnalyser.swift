import Articles
import TextAnalysis

/// Analyses articles for the search index. It remembers words, so one serves many articles; each task has its own.
package struct ArticleAnalyser: ~Copyable {
    private var analyser = Analyser()
    /// For each string of the analyser the last article that has it as a key, and its number there.
    private var keyStamps: [Int32] = []
    private var keyNumbers: [Int32] = []
    /// The same for forms, without numbers.
    private var formStamps: [Int32] = []
    private var article: Int32 = 0
    private var draft = ArticleDraft()

    /// Places left free between fields, so that no phrase reaches over their ends.
    private static let fieldGap = 10

    package init() {}

    /// The terms of an article; `text` is its body as plain text.
    package mutating func analyse(
        title: String, authors: [String], tags: [String], text: [UInt8], language: String
    ) -> AnalysedArticle {
        analyser.trim()
        if analyser.stringCount == 0 || article == .max { (keyStamps, formStamps, article) = ([], [], 0) }
        article += 1
        draft.clear()
        add(title, as: .title, language)
        for name in authors { add(name, as: .names, language) }
        for name in tags { add(name, as: .names, language) }
        text.withUnsafeBufferPointer { add($0, as: .body, language) }
        return AnalysedArticle(bytes: draft.bytes(with: analyser))
    }

    private mutating func add(
        _ text: String, as field: ArticleField, _ language: String
    ) {
        var text = text
        text.withUTF8 { add($0, as: field, language) }
    }

    private mutating func add(
        _ text: UnsafeBufferPointer<UInt8>, as field: ArticleField,
        _ language: String
    ) {
        var words: [WordTerm] = []
        words.reserveCapacity(text.count / 5)
        analyser.scan(text, language: language) { word, _ in words.append(word) }
        growStamps()
        for word in words {
            let number = number(of: word)
            if word.isStopWord { draft.pass() } else { draft.occur(number, in: field) }
        }
        draft.position += Self.fieldGap
    }

    /// The number of a word's term in this article; notes its forms.
    private mutating func number(of word: WordTerm) -> Int {
        let key = Int(word.key)
        if keyStamps[key] != article {
            keyStamps[key] = article
            keyNumbers[key] = Int32(draft.terms.count)
            draft.terms.append(ArticleDraft.Term(key: word.key))
        }
        let number = Int(keyNumbers[key])
        if formStamps[Int(word.form)] != article {
            formStamps[Int(word.form)] = article
            draft.forms.append((Int32(number), word.form))
            if word.variant >= 0 { draft.forms.append((Int32(number), word.variant)) }
        }
        return number
    }

    private mutating func growStamps() {
        let missing = analyser.stringCount - keyStamps.count
        guard missing > 0 else { return }
        keyStamps.append(contentsOf: repeatElement(0, count: missing))
        keyNumbers.append(contentsOf: repeatElement(0, count: missing))
        formStamps.append(contentsOf: repeatElement(0, count: missing))
    }
}
