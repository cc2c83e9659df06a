package import Articles

/// The text of a source file, and what was noticed while it was decoded.
package struct DecodedSource: Sendable {
    /// UTF-8 with line feeds only and without NUL; nil when the file is no text.
    package var text: [UInt8]?
    package var diagnostics: [Diagnostic]
}
