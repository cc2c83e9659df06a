import TextAnalysis

/// What is gathered of one article while it is analysed.
struct ArticleDraft {
    struct Term {
        /// The analyser's number of the key.
        var key: Int32
        var occurrences = TermOccurrences()
    }

    /// In the order of their first occurrences.
    var terms: [Term] = []
    /// Terms and the forms in which they occur, in the order in which they were met.
    var forms: [(term: Int32, form: Int32)] = []
    /// Words that are not stop words.
    var length = 0
    /// The place of the next word.
    var position = 0
    private var places: [(term: Int32, position: Int32)] = []

    mutating func clear() {
        terms.removeAll(keepingCapacity: true)
        forms.removeAll(keepingCapacity: true)
        places.removeAll(keepingCapacity: true)
        length = 0
        position = 0
    }

    /// Leaves the next place to a stop word, of which no place is noted: they are half of all places.
    mutating func pass() { position += 1 }

    /// Notes that a term occurs at the next place.
    @inline(__always)
    mutating func occur(_ term: Int, in field: ArticleField) {
        terms[term].occurrences.positions += 1
        places.append((Int32(truncatingIfNeeded: term), Int32(truncatingIfNeeded: position)))
        position += 1
        switch field {
        case .body: terms[term].occurrences.body += 1
        case .title: terms[term].occurrences.title += 1
        case .names: terms[term].occurrences.names += 1
        }
        length += 1
    }

    /// The article's bytes.
    func bytes(with analyser: borrowing Analyser) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(terms.count * 10 + places.count * 2)
        bytes.append(varint: AnalysedArticle.version)
        bytes.append(varint: length)
        let places = grouped(self.places.map { (Int($0.term), $0.position) })
        let forms = grouped(self.forms.map { (Int($0.term), $0.form) })
        for (number, term) in terms.enumerated() {
            analyser.withString(term.key) { key in
                bytes.append(varint: key.count)
                bytes.append(contentsOf: key)
                write(forms.values[forms.range(number)], of: term.key, key, analyser, into: &bytes)
            }
            term.occurrences.write(into: &bytes)
            var last: Int32 = 0
            for index in places.range(number) {
                bytes.append(varint: Int(places.values[index] - last))
                last = places.values[index]
            }
        }
        return bytes
    }

    private func write(
        _ forms: ArraySlice<Int32>, of number: Int32, _ key: UnsafeBufferPointer<UInt8>,
        _ analyser: borrowing Analyser,
        into bytes: inout [UInt8]
    ) {
        bytes.append(varint: forms.count << 1 | (forms.contains(number) ? 1 : 0))
        for form in forms where form != number {
            analyser.withString(form) { form in
                var shared = 0
                while shared < min(key.count, form.count), key[shared] == form[shared] { shared += 1 }
                bytes.append(varint: shared)
                bytes.append(varint: form.count - shared)
                bytes.append(contentsOf: form[shared...])
            }
        }
    }

    /// Values put together by term, in the order they have.
    private func grouped(
        _ pairs: [(term: Int, value: Int32)]
    ) -> (values: [Int32], range: (Int) -> Range<Int>) {
        var starts = [Int](repeating: 0, count: terms.count + 1)
        for pair in pairs { starts[pair.term + 1] += 1 }
        for term in 0..<terms.count { starts[term + 1] += starts[term] }
        var next = starts
        var values = [Int32](repeating: 0, count: pairs.count)
        for pair in pairs {
            values[next[pair.term]] = pair.value
            next[pair.term] += 1
        }
        return (values, { starts[$0]..<starts[$0 + 1] })
    }
}
