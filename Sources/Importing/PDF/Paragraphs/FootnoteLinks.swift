import Articles

/// Finds where the text refers to the notes at the feet of its pages.
///
/// A raised number stands at the end of a word as any digit does, so a note is linked only where one word
/// alone, on the note's own page, ends with its number. The place is marked with characters for private use
/// until the Markdown is written.
struct FootnoteLinks {
    /// A note at the foot of a page.
    struct Note: Hashable {
        /// Its footnote's label in the Markdown; nil where no place refers to it.
        var label: Int?
        var text: [UInt8]
    }

    private(set) var notes: [Note] = []
    /// Whether the document leaves the characters for marks free.
    private(set) var canMark: Bool

    /// A place where a word ends with a number.
    private struct Place: Hashable {
        var paragraph: Int
        var digits: Range<Int>
    }

    /// Numbers that more words end with are not looked up.
    private static let mostPlaces = 500

    /// Marks the references in the paragraphs.
    init(_ found: [LayoutParagraph], in paragraphs: inout [LayoutParagraph], isOn: Bool) {
        canMark = !paragraphs.contains { PrivateMark.stands(in: $0.text) }
        let places = isOn && canMark && !found.isEmpty ? Self.places(in: paragraphs) : [:]
        var marks: [(place: Place, label: Int)] = []
        var used: Set<Place> = []
        var labels: Set<Int> = []
        var highest = 0
        for note in found {
            guard case .number(let number)? = NoteMark(note.text[...]),
                let place = Self.only(places[number] ?? [], page: note.page, in: paragraphs),
                used.insert(place).inserted
            else {
                notes.append(Note(label: nil, text: note.text))
                continue
            }
            // Where each page counts anew, a number that is taken gets the next free one.
            let label = labels.contains(number) ? highest + 1 : number
            highest = max(highest, label)
            labels.insert(label)
            marks.append((place, label))
            notes.append(Note(label: label, text: Self.withoutNumber(note.text)))
        }
        Self.write(marks, into: &paragraphs)
    }

    /// The place on a page, where there is just one.
    private static func only(_ places: [Place], page: Int, in paragraphs: [LayoutParagraph]) -> Place? {
        guard places.count <= mostPlaces else { return nil }
        let onPage = places.filter {
            paragraphs[$0.paragraph].page <= page && paragraphs[$0.paragraph].lastPage >= page
        }
        return onPage.count == 1 ? onPage[0] : nil
    }

    /// From the back, so that places before stay where they are.
    private static func write(_ marks: [(place: Place, label: Int)], into paragraphs: inout [LayoutParagraph])
    {
        for (place, label) in marks.sorted(by: { $0.place.digits.lowerBound > $1.place.digits.lowerBound }) {
            paragraphs[place.paragraph].text.replaceSubrange(
                place.digits,
                with: PrivateMark.open.bytes + Array(String(label).utf8) + PrivateMark.close.bytes)
        }
    }

    private static func places(in paragraphs: [LayoutParagraph]) -> [Int: [Place]] {
        var places: [Int: [Place]] = [:]
        for index in paragraphs.indices where paragraphs[index].kind == .body {
            for word in paragraphs[index].text.split(whereSeparator: TextScan.isSpace) {
                guard let range = digits(of: word), let number = Int(TextScan.string(word[range])) else {
                    continue
                }
                places[number, default: []].append(Place(paragraph: index, digits: range))
            }
        }
        return places
    }

    /// One to three digits at the end of a word, where marks may follow: `word1,` or `word.1”`.
    private static func digits(of word: ArraySlice<UInt8>) -> Range<Int>? {
        guard let last = word.suffix(4).lastIndex(where: TextScan.isDigit) else { return nil }
        let count = word[...last].reversed().prefix(4).prefix(while: TextScan.isDigit).count
        let start = last + 1 - count
        guard count <= 3, canCarry(word[..<start]) else { return nil }
        return start..<(last + 1)
    }

    /// Whether a number behind this is not part of the word: letters of a word, or the mark at a sentence's
    /// end.
    private static func canCarry(_ word: ArraySlice<UInt8>) -> Bool {
        guard let last = TextScan.lastScalar(word) else { return false }
        if last.properties.isLowercase { return word.count >= 3 && !word.contains(where: TextScan.isDigit) }
        guard ".,;:!?)”’»\"'".unicodeScalars.contains(last) else { return false }
        return TextScan.lastScalar(word.dropLast(last.utf8.count)).map {
            $0.properties.isAlphabetic || $0 == "." || $0 == ")"
        }
            ?? false
    }

    private static func withoutNumber(_ text: [UInt8]) -> [UInt8] {
        Array(TextScan.trimmed(text.drop { TextScan.isDigit($0) || $0 == 0x2E || $0 == 0x29 }))
    }

    /// What was done, where something was.
    func remarks(source: String) -> [Diagnostic] {
        let linked = notes.count { $0.label != nil }
        guard linked > 0 else { return [] }
        let what = linked == 1 ? "a note" : "\(linked) notes"
        return [
            Diagnostic(
                .note, file: source, "Linked \(what) at the foot of pages to the text", rule: .footnote)
        ]
    }

    /// The notes as Markdown.
    var markdown: [UInt8] {
        var result: [UInt8] = []
        for note in notes {
            result.append(0x0A)
            if let label = note.label { result += "[^\(label)]: ".utf8 }
            result += TextInlines.markdown(of: note.text[...]) + [0x0A]
        }
        return result
    }
}
