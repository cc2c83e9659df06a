package import Articles

/// A compiled template for one type of data.
package struct Template<Data: TemplateData>: Sendable {
    /// The file name it was compiled from.
    package let name: String
    private let program: SealedProgram

    init(name: String, _ program: SealedProgram) {
        self.name = name
        self.program = program
    }

    /// Appends the page's bytes to `output`.
    ///
    /// Throws the error of a deferred value that could not be loaded; `output` is then as long as it was
    /// before.
    package func render(_ data: Data, into output: inout [UInt8]) throws {
        try withUnsafePointer(to: data) { try program.render(UnsafeRawPointer($0), into: &output) }
    }

    /// The page's bytes.
    package func render(_ data: Data) throws -> [UInt8] {
        var output: [UInt8] = []
        try render(data, into: &output)
        return output
    }

    /// A fingerprint of the page: of the template and of every value that the page shows.
    ///
    /// Pages with equal fingerprints have equal bytes. Values that the template does not use for this page do
    /// not count, and a deferred value counts by its own fingerprint, without being loaded.
    package func fingerprint(of data: Data) -> Fingerprint {
        withUnsafePointer(to: data) { program.fingerprint(of: UnsafeRawPointer($0)) }
    }
}
