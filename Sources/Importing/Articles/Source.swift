/// One source file, read.
package struct Source: Sendable {
    /// As diagnostics name it: relative to the site folder.
    package var path: String
    /// UTF-8, line feeds only.
    package var text: [UInt8]

    package init(path: String, text: [UInt8]) {
        self.path = path
        self.text = text
    }
}
