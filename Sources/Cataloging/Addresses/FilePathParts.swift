import Files

/// Parts of the paths of sources and pages.
enum FilePathParts {
    /// The name by which a source is known: its own, or its folder's for `index.md`.
    static func articleStem(_ source: String) -> String {
        let stem = FilePath.stem(of: source)
        guard stem.utf8.count == 5, stem.lowercased() == "index" else { return stem }
        let folders = source.split(separator: "/").dropLast()
        guard folders.count > 1, let folder = folders.last else { return stem }
        return String(folder)
    }

    /// `a/b.html` and 2 give `a/b-2.html`; `a/b/index.html` gives `a/b-2/index.html`.
    static func numbered(_ path: String, _ number: Int) -> String {
        let suffix = "/index.html"
        if path.hasSuffix(suffix) { return path.dropLast(suffix.count) + "-\(number)" + suffix }
        guard let dot = path.lastIndex(of: ".") else { return "\(path)-\(number)" }
        return path[..<dot] + "-\(number)" + path[dot...]
    }

    /// Whether a path is another with a number: `a/b-2.html` of `a/b.html`.
    static func isNumbered(_ path: String, of base: String) -> Bool {
        guard let start = zip(path.utf8, base.utf8).enumerated().first(where: { $1.0 != $1.1 })?.offset else {
            return false
        }
        let digits = path.utf8.dropFirst(start + 1).prefix { (0x30...0x39).contains($0) }
        guard let number = Int(String(decoding: digits, as: UTF8.self)), number > 1 else { return false }
        return numbered(base, number) == path
    }

    /// A path with another extension: `a/b.md` for `a/b.html`.
    static func withExtension(_ path: String, _ name: String) -> String {
        guard let dot = path.utf8.lastIndex(of: 0x2E) else { return "\(path).\(name)" }
        return path[..<dot] + ".\(name)"
    }
}
