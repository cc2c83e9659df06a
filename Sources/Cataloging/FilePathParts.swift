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
}
