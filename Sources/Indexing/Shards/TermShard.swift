/// A part of the term list: rows in the order of their keys, with the postings.
///
/// Its bytes, before gzip: the count of position files and their names (6 bytes each); the count of rows; the lengths of the texts and of
/// the numbers; the texts, the numbers and the postings of all rows. A row is a term, or says that a word is a form of a term elsewhere.
/// Its numbers: flags; what the key shares with the last key, and the length of its rest; the same for each form against the key. Then
/// for a word that is a form the same for the other key; for a term the counts of articles that rank and of those that do not, the
/// bytes of its postings, the least impact in them where others are in a file of their own, and the bytes of its positions. The
/// name of the other file stands before the postings.
struct TermShard {
    /// Bits of a row's flags; the count of other forms stands above.
    private enum Flag {
        static let alias = 1
        static let keyIsForm = 2
        static let tail = 4
        static let newPositionFile = 8
        static let formShift = 4
    }

    /// A term's postings and positions, as a row tells of them.
    struct Term {
        var ranked: Int
        var unranked: Int
        var head: [UInt8]
        /// The least impact of the head and the name of the file with the rest.
        var tail: (least: Int, name: [UInt8])?
        var positions: Int
        var startsPositionFile: Bool
    }

    private var texts: [UInt8] = []
    private var numbers: [UInt8] = []
    private var postings: [UInt8] = []
    private var rows = 0
    private var lastKey: [UInt8] = []
    var positionFiles: [[UInt8]] = []

    var isEmpty: Bool { rows == 0 }

    /// Adds a word that is a form of a term whose key stands elsewhere.
    mutating func append(alias: [UInt8], of key: [UInt8]) {
        numbers.append(varint: Flag.alias)
        write(alias, against: lastKey)
        write(key, against: alias)
        lastKey = alias
        rows += 1
    }

    mutating func append(_ key: [UInt8], forms: some Collection<[UInt8]>, _ term: Term) {
        let others = forms.filter { $0 != key }
        var flags = others.count << Flag.formShift
        if others.count < forms.count { flags |= Flag.keyIsForm }
        if term.tail != nil { flags |= Flag.tail }
        if term.startsPositionFile { flags |= Flag.newPositionFile }
        numbers.append(varint: flags)
        write(key, against: lastKey)
        for form in others { write(form, against: key) }
        numbers.append(varint: term.ranked)
        numbers.append(varint: term.unranked)
        numbers.append(varint: term.head.count)
        if let tail = term.tail {
            numbers.append(varint: tail.least)
            postings += tail.name
        }
        numbers.append(varint: term.positions)
        postings += term.head
        lastKey = key
        rows += 1
    }

    /// The shard's content.
    func bytes() -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.append(varint: positionFiles.count)
        for name in positionFiles { bytes += name }
        bytes.append(varint: rows)
        bytes.append(varint: texts.count)
        bytes.append(varint: numbers.count)
        return bytes + texts + numbers + postings
    }

    private mutating func write(_ text: [UInt8], against other: [UInt8]) {
        let shared = zip(text, other).prefix { $0 == $1 }.count
        numbers.append(varint: shared)
        numbers.append(varint: text.count - shared)
        texts += text[shared...]
    }
}
