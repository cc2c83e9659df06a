import Files

/// Who holds which path of the output folder. Every path goes through it, so that no two things are written to one place.
///
/// Paths that differ only in case are one, as they are on the disks of Windows and macOS, and so are paths in different
/// normal forms. A path cannot be a file and a folder at once.
package struct PathRegistry: Sendable {
    private var holders: [String: String] = [:]
    private var folders: Set<String> = []

    package init() {}

    /// Makes room for so many paths.
    mutating func reserve(_ count: Int) { holders.reserveCapacity(count) }

    /// Who holds a path; nil when it is free. A folder is held by "a folder of that name".
    package func holder(of path: String) -> String? {
        holder(ofKey: Self.key(path))
    }

    private func holder(ofKey key: String) -> String? {
        if let holder = holders[key] { return holder }
        if folders.contains(key) { return "a folder of that name" }
        if Self.isListPage(key) { return "the further pages of a list" }
        var folder = FilePath.parent(of: key)
        // Nothing above a folder that is known can be a file.
        if let folder, folders.contains(folder) { return nil }
        while let above = folder, !above.isEmpty {
            if let holder = holders[above] { return holder }
            folder = FilePath.parent(of: above)
        }
        return nil
    }

    /// Whether a file stands at a path.
    package func holdsFile(_ path: String) -> Bool { holders[Self.key(path)] != nil }

    /// Claims a path for a holder; false, and nothing is changed, when another holds it.
    package mutating func claim(_ path: String, for holder: String) -> Bool {
        let key = Self.key(path)
        guard self.holder(ofKey: key) == nil else { return false }
        add(key, holder)
        return true
    }

    /// Claims two paths of one folder for a holder; false, and nothing is changed, when another holds one of them.
    mutating func claim(_ path: String, with companion: String, for holder: String) -> Bool {
        let key = Self.key(path)
        let beside = Self.key(companion)
        guard self.holder(ofKey: key) == nil, self.holder(ofKey: beside) == nil else { return false }
        add(key, holder)
        holders[beside] = holder
        return true
    }

    private mutating func add(_ key: String, _ holder: String) {
        holders[key] = holder
        var folder = FilePath.parent(of: key)
        while let above = folder, !above.isEmpty, folders.insert(above).inserted {
            folder = FilePath.parent(of: above)
        }
    }

    /// Whether a path is that of a further page of a list: `page/3.html` in any folder. Lists come and grow without a claim.
    private static func isListPage(_ key: String) -> Bool {
        let isIt = key.utf8.withContiguousStorageIfAvailable { bytes in
            let digits = bytes.dropLast(5)
            guard let digit = digits.last, (0x30...0x39).contains(digit) else { return false }
            var end = digits.endIndex
            while end > 0, (0x30...0x39).contains(bytes[end - 1]) { end -= 1 }
            return bytes[digits.endIndex...].elementsEqual(".html".utf8)
                && bytes[..<end].suffix(5).elementsEqual("page/".utf8)
                && (end == 5 || bytes[end - 6] == UInt8(ascii: "/"))
        }
        return isIt ?? false
    }

    private static func key(_ path: String) -> String { path.lowercased() }
}
