import TestSupport

/// A clean article set on pages and taken off them again, with what a repair should give back.
struct CorruptedText {
    private(set) var text = ""
    /// The paragraphs as they were.
    private(set) var gold: [String] = []

    private let damage: Damage
    private var random: SeededGenerator
    private var page = 1
    private var room: Int
    private let pageSize: Int
    private let lineWidth: Int

    init(_ article: SampleArticle, damage: Damage, seed: Int) {
        self.damage = damage
        random = SeededGenerator(seed: UInt64(seed))
        pageSize =
            damage.wrapsLines
            ? Int.random(in: 16...30, using: &random) : Int.random(in: 700...1300, using: &random)
        lineWidth = Int.random(in: 52...72, using: &random)
        room = pageSize
        text = "# \(article.title)\n\nAda Brook\n3 March 1961\n\n"
        for (index, paragraph) in article.paragraphs.enumerated() {
            if index == 3 { add(article.quotation, isQuotation: true) }
            if index == 4, damage == .verse { add(lines: article.verse) }
            if index == 4, damage == .tables { add(table: article.table) }
            add(paragraph, isQuotation: false)
        }
    }

    private mutating func add(_ paragraph: String, isQuotation: Bool) {
        gold.append(paragraph)
        let words = paragraph.split(separator: " ").map(String.init)
        if damage.wrapsLines {
            addWrapped(words)
        } else if isQuotation, damage == .quotationsOverPages {
            addCutBetweenSentences(words)
        } else {
            addFilling(words)
        }
    }

    /// Sets words until the page is full; no less than six words stand alone on a page.
    private mutating func addFilling(_ words: [String]) {
        var line: [String] = []
        for (index, word) in words.enumerated() {
            room -= word.count + 1
            if room < 0, line.count >= 6, index + 6 <= words.count {
                text += line.joined(separator: " ")
                endPage()
                line = []
            }
            line.append(word)
        }
        text += line.joined(separator: " ") + "\n\n"
        if room < 60 { endPage() }
    }

    /// Ends the page behind the first sentence within the quotation.
    private mutating func addCutBetweenSentences(_ words: [String]) {
        let opening = words.firstIndex { "“„«".contains($0.first ?? " ") } ?? 0
        let end = words[opening...].firstIndex { ".!?".contains($0.last ?? " ") } ?? 0
        text += words[...end].joined(separator: " ")
        endPage()
        text += words[(end + 1)...].joined(separator: " ") + "\n\n"
    }

    private mutating func addWrapped(_ words: [String]) {
        let wrapper = LineWrapper(width: lineWidth, damage: damage)
        let lines = wrapper.lines(of: words)
        for (index, line) in lines.enumerated() {
            if room == 0 { endPage() }
            text += (index == 0 && damage.indents ? "    " : "") + line
            room -= 1
            if room > 0 || index + 1 == lines.count { text += "\n" }
        }
        guard !damage.indents else { return }
        text += "\n"
        room = max(0, room - 1)
    }

    private mutating func add(lines: [String]) {
        gold.append(lines.joined(separator: " "))
        text += lines.map { "    \($0)\n" }.joined() + "\n"
        room = max(1, room - lines.count - 1)
    }

    private mutating func add(table: [[String]]) {
        gold.append(table.map { $0.joined(separator: " ") }.joined(separator: " "))
        for row in table {
            text += row.map { $0 + String(repeating: " ", count: 16 - $0.count) }.joined() + "\n"
        }
        text += "\n"
        room = max(1, room - table.count - 1)
    }

    private mutating func endPage() {
        while text.last == "\n" { text.removeLast() }
        text += damage.pageBreak(after: page)
        page += 1
        room = pageSize
    }
}
