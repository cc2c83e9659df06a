package import Articles

/// A file of the site that may be too large for memory.
package struct StreamedFile: Sendable {
    /// Its path from the site's root.
    package let path: String
    /// The fingerprint of everything that its bytes depend on.
    package let key: Fingerprint
    /// Hands out its bytes, one piece after the other; called only when the file must be written. Throws an `UnreadableCopy` where
    /// they cannot be had.
    package let write: @Sendable (_ put: (_ bytes: [UInt8]) throws -> Void) throws -> Void

    package init(
        path: String, key: Fingerprint,
        write: @escaping @Sendable (_ put: (_ bytes: [UInt8]) throws -> Void) throws -> Void
    ) {
        self.path = path
        self.key = key
        self.write = write
    }
}
