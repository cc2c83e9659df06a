/// A candidate on its way into `ArticleTopics`.
struct PackedCandidate {
    var key: UInt64
    var kind: TopicCandidate.Kind
    var marks: TopicCandidate.Marks = []
    var count: Int
    var small = 0
    var capital = 0
    var noun = 0
    var verb = 0
    var modifier = 0
    /// Place of the parent in the list, names alone.
    var parent: Int?
    var form: [UInt8]

    func append(to bytes: inout [UInt8]) {
        for shift in stride(from: 0, to: 40, by: 8) {
            bytes.append(UInt8(truncatingIfNeeded: key >> UInt64(shift)))
        }
        bytes.append(kind.rawValue << 5 | marks.rawValue)
        bytes.append(UInt8(clamping: count))
        bytes.append(UInt8(min(small, 15)) << 4 | UInt8(min(capital, 15)))
        if kind == .name {
            bytes.append(UInt8(truncatingIfNeeded: parent.map { $0 + 1 } ?? 0))
            bytes.append(0)
        } else {
            bytes.append(UInt8(min(noun, 15)) << 4 | UInt8(min(verb, 15)))
            bytes.append(UInt8(min(modifier, 15)))
        }
        bytes.append(UInt8(form.count))
        bytes += form
    }
}
