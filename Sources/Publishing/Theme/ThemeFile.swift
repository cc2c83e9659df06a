import BuiltInTheme

/// One file of a theme: a template, a style sheet, a script, a picture.
package struct ThemeFile: Sendable {
    /// Path below the folder of templates.
    package var name: String
    package var bytes: [UInt8]

    /// Whether pages are made with it; anything else goes to the site as it is.
    package var isTemplate: Bool { name.hasSuffix(".html") }

    package init(name: String, bytes: [UInt8]) {
        self.name = name
        self.bytes = bytes
    }

    /// The files of the built-in theme, with others of the same names in their place, by name.
    ///
    /// A script of the built-in theme comes in its short form; one that a site changed stays as it is.
    package static func builtIn(overlaidWith own: [ThemeFile]) -> [ThemeFile] {
        var files: [String: [UInt8]] = [:]
        for file in BuiltInFiles.all { files[file.name] = file.bytes }
        for file in own { files[file.name] = file.bytes }
        for file in BuiltInFiles.all where files[file.name] == file.bytes {
            files[file.name] = BuiltInFiles.shortened[file.name] ?? file.bytes
        }
        return files.keys.sorted().map { ThemeFile(name: $0, bytes: files[$0] ?? []) }
    }
}
