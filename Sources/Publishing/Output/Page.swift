package import Articles

/// One file of the site: where it goes, what it depends on, and how its bytes are made.
package struct Page: Sendable {
    /// Path from the site's root.
    package var path: String
    /// Fingerprint of everything that the bytes depend on: equal keys, equal bytes.
    package var key: Fingerprint
    /// Appends the bytes; called only when the file must be written.
    package var render: @Sendable (_ output: inout [UInt8]) throws -> Void

    package init(
        path: String, key: Fingerprint, render: @escaping @Sendable (_ output: inout [UInt8]) throws -> Void
    ) {
        self.path = path
        self.key = key
        self.render = render
    }

    /// A page whose bytes are at hand.
    package init(path: String, bytes: [UInt8]) {
        self.init(path: path, key: Fingerprint(of: bytes)) { $0 += bytes }
    }
}
