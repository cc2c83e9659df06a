import Files
import Foundation
import TextAnalysis

/// Who holds which path of the output folder. Every path goes through it, so that no two things are written to one place.
///
/// Paths that differ only in case are one, as they are on the disks of Windows and macOS, and so are paths in different
/// normal forms. A path cannot be a file and a folder at once.
package struct PathRegistry: Sendable {
    /// Paths as they are compared, each with a number.
    private var keys: ByteStringTable
    /// By the number of its path, who holds a file; nil for a folder.
    private var holders: [String?] = []

    /// Makes a registry with room for so many paths.
    package init(capacity: Int = 0) {
        keys = ByteStringTable(capacity: capacity)
        holders.reserveCapacity(capacity)
    }

    /// Who holds a path; nil when it is free. A folder is held by "a folder of that name".
    package func holder(of path: String) -> String? { Self.withKey(path) { holder(ofKey: $0) } }

    /// Whether a file stands at a path.
    package func holdsFile(_ path: String) -> Bool {
        Self.withKey(path) { keys.find($0).map { holders[$0] != nil } ?? false }
    }

    /// The file that stands where a path needs a folder; nil when there is none.
    func fileAbove(_ path: String) -> String? {
        var folder = FilePath.parent(of: path)
        while let above = folder, !above.isEmpty {
            if holdsFile(above) { return above }
            folder = FilePath.parent(of: above)
        }
        return nil
    }

    /// Claims a path for a holder; false, and nothing is changed, when another holds it.
    package mutating func claim(_ path: String, for holder: String) -> Bool {
        Self.withKey(path) { key in
            guard self.holder(ofKey: key) == nil else { return false }
            add(key, holder)
            return true
        }
    }

    /// Claims two paths of one folder for a holder; false, and nothing is changed, when another holds one of them.
    mutating func claim(_ path: String, with companion: String, for holder: String) -> Bool {
        Self.withKey(path) { key in
            Self.withKey(companion) { beside in
                guard self.holder(ofKey: key) == nil, self.holder(ofKey: beside) == nil else { return false }
                add(key, holder)
                note(beside, holder)
                return true
            }
        }
    }

    private func holder(ofKey key: UnsafeBufferPointer<UInt8>) -> String? {
        if let number = keys.find(key) { return holders[number] ?? "a folder of that name" }
        if Self.isListPage(key) { return "the further pages of a list" }
        var folder = Self.parent(of: key)
        while let above = folder {
            // Nothing above a folder that is known can be a file.
            if let number = keys.find(above) { return holders[number] }
            folder = Self.parent(of: above)
        }
        return nil
    }

    private mutating func add(_ key: UnsafeBufferPointer<UInt8>, _ holder: String) {
        note(key, holder)
        var folder = Self.parent(of: key)
        while let above = folder, note(above, nil) { folder = Self.parent(of: above) }
    }

    /// Notes a path that nobody holds yet; false when it is known.
    @discardableResult
    private mutating func note(_ key: UnsafeBufferPointer<UInt8>, _ holder: String?) -> Bool {
        guard keys.insert(key).isNew else { return false }
        holders.append(holder)
        return true
    }

    /// The folder that holds a path; nil for one at the top.
    private static func parent(of key: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8>? {
        var end = key.count
        while end > 0, key[end - 1] != UInt8(ascii: "/") { end -= 1 }
        return end > 1 ? UnsafeBufferPointer(rebasing: key[..<(end - 1)]) : nil
    }

    /// Whether a path is that of a further page of a list: `page/3.html` in any folder. Lists come and grow without a claim.
    private static func isListPage(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        let digits = bytes.dropLast(5)
        guard let digit = digits.last, (0x30...0x39).contains(digit) else { return false }
        var end = digits.endIndex
        while end > 0, (0x30...0x39).contains(bytes[end - 1]) { end -= 1 }
        return bytes[digits.endIndex...].elementsEqual(".html".utf8)
            && bytes[..<end].suffix(5).elementsEqual("page/".utf8)
            && (end == 5 || bytes[end - 6] == UInt8(ascii: "/"))
    }

    /// Calls `body` with a path as it is compared.
    private static func withKey<Result>(
        _ path: String, _ body: (UnsafeBufferPointer<UInt8>) -> Result
    ) -> Result {
        var path = path
        return path.withUTF8 { bytes in
            guard bytes.allSatisfy({ $0 < 0x80 }) else {
                let folded = String(decoding: bytes, as: UTF8.self).lowercased()
                return Array(folded.precomposedStringWithCanonicalMapping.utf8).withUnsafeBufferPointer(body)
            }
            return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: bytes.count) { key in
                for (place, byte) in bytes.enumerated() {
                    key.initializeElement(at: place, to: byte &- 0x41 < 26 ? byte | 0x20 : byte)
                }
                return body(UnsafeBufferPointer(key))
            }
        }
    }
}
