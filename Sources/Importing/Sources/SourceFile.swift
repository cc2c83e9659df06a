package import Files

/// A file below one of the site's folders, as it was found.
package struct SourceFile: Sendable, Hashable {
    /// Relative to the site folder, parted by `/`: `seeds/1954/storm.md`.
    package var path: String
    package var stamp: FileStamp
    /// What it is, by its name.
    package let kind: SourceKind
    /// The file of corrections beside it, `storm.yaml` for `storm.txt`.
    package var correction: Correction?

    /// A file of corrections.
    package struct Correction: Sendable, Hashable {
        /// Relative to the site folder.
        package var path: String
        package var stamp: FileStamp

        package init(path: String, stamp: FileStamp) {
            self.path = path
            self.stamp = stamp
        }
    }

    package init(path: String, stamp: FileStamp) {
        self.path = path
        self.stamp = stamp
        kind = SourceKind(path: path)
    }
}
