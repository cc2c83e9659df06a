package import Articles
import CZlib

/// Takes a file of the search index: its path from the site's root, its key – equal keys, equal bytes – and what makes its
/// bytes, called only when they are needed.
package typealias IndexFileTaker = (
    _ path: String, _ key: Fingerprint, _ bytes: @escaping () throws -> [UInt8]
) throws -> Void

/// A file of the search index, named by its content.
struct IndexFile {
    /// Relative to the site's root.
    let path: String
    /// The six bytes that name it in other files.
    let name: [UInt8]
    let content: [UInt8]
    /// Whether the content is compressed when it is written.
    let isCompressed: Bool

    /// The bytes of the file.
    var bytes: [UInt8] { isCompressed ? Gzip.compressed(content) : content }

    /// The key of a file that is named by its content. Versions of zlib may make other bytes of the same content.
    static func key(_ path: String) -> Fingerprint {
        Fingerprint(of: path + " " + String(cString: zlibVersion()))
    }
}
