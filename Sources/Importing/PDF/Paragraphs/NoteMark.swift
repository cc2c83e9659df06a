/// The number or sign at the beginning of a note.
enum NoteMark: Hashable {
    case number(Int)
    /// `*`, `†` and the like.
    case sign

    init?(_ text: ArraySlice<UInt8>) {
        guard let first = TextScan.firstScalar(text) else { return nil }
        if "*†‡§¶".unicodeScalars.contains(first) {
            self = .sign
            return
        }
        let digits = text.prefix(while: TextScan.isDigit)
        if (1...3).contains(digits.count), text.count > digits.count + 3,
            let number = Int(TextScan.string(digits))
        {
            self = .number(number)
            return
        }
        guard let value = first.properties.numericType == .digit ? first.properties.numericValue : nil,
            digits.isEmpty
        else { return nil }
        self = .number(Int(value))
    }

    /// Whether a line begins the note that comes after another.
    static func follows(_ line: ArraySlice<UInt8>, _ note: ArraySlice<UInt8>) -> Bool {
        switch (NoteMark(note), NoteMark(line)) {
        case (.number(let first)?, .number(let second)?): second == first + 1
        case (.sign?, .sign?): true
        default: false
        }
    }
}
