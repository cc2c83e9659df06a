package import Articles

/// HTML that is known by its fingerprint and loaded only when a page writes it.
package struct DeferredHTML: Sendable {
    /// Stands for the bytes: equal fingerprints, equal bytes.
    package var fingerprint: Fingerprint
    /// Whether there is nothing to write, so that a section on it is left out.
    package var isEmpty: Bool
    /// Appends the bytes. Throws when they cannot be had; rendering the page then throws the same error.
    package var load: @Sendable (_ output: inout [UInt8]) throws -> Void

    package init(
        fingerprint: Fingerprint, isEmpty: Bool = false,
        load: @escaping @Sendable (_ output: inout [UInt8]) throws -> Void
    ) {
        self.fingerprint = fingerprint
        self.isEmpty = isEmpty
        self.load = load
    }
}
