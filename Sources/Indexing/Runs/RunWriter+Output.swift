import Files
import TextAnalysis

#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

extension RunWriter {
    /// Writes the run to a file.
    func write(to path: String) throws(FileError) -> IndexRun {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else { throw FileError.last("write", path) }
        defer { close(descriptor) }
        let (order, starts) = postingsByTerm()
        let words = wordsByTerm()
        var output: [UInt8] = []
        var record: [UInt8] = []
        for term in termsByKey() {
            record.removeAll(keepingCapacity: true)
            writeHead(term, words[term], into: &record)
            write(order[starts[term]..<starts[term + 1]], into: &record)
            output.append(counted: record)
            if output.count > 1 << 20 {
                try write(&output, descriptor, path)
            }
        }
        try write(&output, descriptor, path)
        return IndexRun(path: path, lengths: lengths)
    }

    private func write(_ output: inout [UInt8], _ descriptor: Int32, _ path: String) throws(FileError) {
        var failure: FileError?
        output.withUnsafeBytes { bytes in
            do throws(FileError) {
                try FileBytes.write(bytes, to: descriptor, path: path)
            } catch {
                failure = error
            }
        }
        if let failure { throw failure }
        output.removeAll(keepingCapacity: true)
    }

    private func writeHead(_ term: Int, _ words: TermWords, into record: inout [UInt8]) {
        record.append(counted: keys[term])
        write(words.forms, into: &record)
        write(words.targets, into: &record)
    }

    private func write(_ words: [TermWords.Word], into record: inout [UInt8]) {
        record.append(varint: words.count)
        for word in words {
            keys.withString(Int(word.term)) { text in
                record.append(varint: text.count)
                record.append(contentsOf: text)
            }
            record.append(varint: Int(word.articles))
        }
    }

    private func write(_ numbers: ArraySlice<UInt32>, into record: inout [UInt8]) {
        record.append(varint: numbers.count)
        var last = 0
        for number in numbers {
            let posting = postings[Int(number)]
            record.append(varint: Int(posting.article) - last)
            last = Int(posting.article)
            record.append(contentsOf: bytes[Int(posting.start)..<Int(posting.end)])
        }
    }

    private func termsByKey() -> [Int] {
        keys.withAll { bytes, range in
            (0..<keys.count).sorted { bytes[range($0)].lexicographicallyPrecedes(bytes[range($1)]) }
        }
    }

    /// The numbers of the postings by term, and where those of each term begin.
    private func postingsByTerm() -> (order: [UInt32], starts: [Int]) {
        var starts = [Int](repeating: 0, count: keys.count + 1)
        for posting in postings { starts[Int(posting.term) + 1] += 1 }
        for term in 0..<keys.count { starts[term + 1] += starts[term] }
        var next = starts
        var order = [UInt32](repeating: 0, count: postings.count)
        for (number, posting) in postings.enumerated() {
            order[next[Int(posting.term)]] = UInt32(truncatingIfNeeded: number)
            next[Int(posting.term)] += 1
        }
        return (order, starts)
    }
}
