import Articles
import Files

/// What is remembered of a file that was written: enough to know that it is still as it was written.
struct OutputEntry: BitwiseCopyable, Sendable {
    /// Fingerprint of the path, its lower half.
    var pathHash: UInt64
    /// The page's key, see `Page`.
    var keyLow: UInt64
    var keyHigh: UInt64
    var size: Int64
    /// Nanoseconds since 1970.
    var modified: Int64
    /// The same of the file's own data, which nobody can set back.
    var changed: Int64
    var inode: UInt64
    /// Where the path stands in the manifest's text.
    var pathOffset: Int64
    var pathLength: Int64

    var key: Fingerprint { Fingerprint(low: keyLow, high: keyHigh) }

    init(pathHash: UInt64, key: Fingerprint, stamp: FileStamp) {
        self.pathHash = pathHash
        keyLow = key.low
        keyHigh = key.high
        size = stamp.size
        modified = stamp.modified
        changed = stamp.changed
        inode = stamp.inode
        pathOffset = 0
        pathLength = 0
    }

    /// Makes the page be rendered again, whatever its key.
    mutating func forgetKey() {
        keyLow = 0
        keyHigh = 0
    }

    /// Whether a file is still as it was written, for certain.
    func matches(_ stamp: FileStamp) -> Bool {
        stamp.changed == changed && stamp.inode == inode && isSameFile(stamp)
    }

    /// Whether a file is still the one that was written, though its owner, permissions or links may have changed, or the whole
    /// site was copied to another disk.
    func isSameFile(_ stamp: FileStamp) -> Bool {
        stamp.kind == .file && stamp.size == size && stamp.modified == modified
    }
}
