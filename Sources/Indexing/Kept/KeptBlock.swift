import Articles

/// A part of the kept rows: those of one term shard.
struct KeptBlock: Hashable {
    /// Keys of its first and its last row.
    var first: [UInt8] = []
    var last: [UInt8] = []
    /// The sizes of the first row and of all, as the cutter counts them.
    var firstSize = 0
    var size = 0
    /// Names of the files that it gives, the shard's last.
    var files: [[UInt8]] = []
    /// Where its rows stand in the file, and what they are to be.
    var offset = 0
    var length = 0
    var fingerprint = Fingerprint(low: 0, high: 0)

    var name: [UInt8] { files.last ?? [] }
}
