import Files

#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// Merges runs: gives each term once, with all its forms and postings. The files of the runs are removed at its end.
struct RunMerger: ~Copyable {
    private var cursors: [RunCursor] = []

    /// Opens runs, which are in the order of their articles.
    init(_ runs: [IndexRun]) throws(FileError) {
        for run in runs {
            cursors.append(try RunCursor(run))
            try cursors[cursors.count - 1].advance()
        }
    }

    deinit {
        for cursor in cursors {
            close(cursor.descriptor)
            unlink(cursor.path)
        }
    }

    /// Reads the next term; false when there is none.
    mutating func next(into term: inout MergedTerm) throws(FileError) -> Bool {
        term.clear()
        guard let first = first else { return false }
        term.key = Array(cursors[first].record[cursors[first].key])
        for index in first..<cursors.count where cursors[index].isAt(term.key) {
            cursors[index].record.withUnsafeBufferPointer { bytes in
                var reader = ByteReader(bytes, at: cursors[index].key.upperBound)
                term.add(&reader)
            }
            try cursors[index].advance()
        }
        term.forms.sort()
        term.targets.sort()
        return true
    }

    /// The first of the cursors that stand at the least key.
    private var first: Int? {
        var least: Int?
        for index in cursors.indices where !cursors[index].isAtEnd {
            if let other = least, !cursors[index].isBefore(cursors[other]) { continue }
            least = index
        }
        return least
    }
}
