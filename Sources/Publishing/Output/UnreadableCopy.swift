package import Files

/// Why a file cannot be copied to the site, though nothing else keeps the site from being built.
package struct UnreadableCopy: Error, Sendable {
    /// The file, relative to the site folder.
    package var source: String
    package var cause: FileError

    package init(source: String, _ cause: FileError) {
        self.source = source
        self.cause = cause
    }
}
