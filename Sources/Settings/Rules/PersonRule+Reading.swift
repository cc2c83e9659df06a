package import Articles

extension PersonRule {
    /// The keys of an entry beside its name.
    private static let keys = [
        "variants", "different", "sort", "bio", "born", "died", "links", "picture",
    ]

    /// Reads `people.yaml`; everything that is wrong in it is reported, each with its line.
    package static func read(
        bytes: [UInt8], file: String = fileName
    ) -> (rules: [PersonRule], diagnostics: [Diagnostic]) {
        var (entries, diagnostics) = RuleFile(file: file, nameKey: "name").entries(bytes)
        var lines: [String: Int] = [:]
        var rules: [PersonRule] = []
        for entry in entries {
            if let line = lines[entry.name] {
                diagnostics.append(
                    Diagnostic(
                        .error, file: file, line: entry.line,
                        "“\(entry.name)” has an entry already, on line \(line)",
                        hint: "Put both into one."))
                continue
            }
            lines[entry.name] = entry.line
            var reader = RuleReader(file: file, entry: entry, keys: keys)
            rules.append(PersonRule(&reader))
            diagnostics += reader.diagnostics
        }
        return (rules, diagnostics.sorted())
    }

    private init(_ reader: inout RuleReader) {
        self.init(name: reader.entry.name, line: reader.entry.line)
        variants = reader.texts("variants")
        different = reader.texts("different")
        sortName = reader.text("sort")
        profile.biography = reader.prose("bio")
        profile.biographyLine = reader.field("bio")?.line
        profile.born = reader.text("born").map(LifeDate.init)
        profile.died = reader.text("died").map(LifeDate.init)
        if let field = reader.field("links") { profile.links = ProfileLink.read(field, &reader) }
        profile.picture = reader.picture()
    }
}

extension LifeDate {
    /// Reads a date; what is none stays as it was written.
    fileprivate init(_ text: String) {
        let date = DateReader(dayFirst: nil, language: nil).read(text)
        self = date.map { .date($0) } ?? .text(text)
    }
}

extension RuleReader {
    /// The path of a picture in the site, or its address elsewhere.
    fileprivate mutating func picture() -> String? {
        guard let field = field("picture"), let text = text("picture") else { return nil }
        if ProfileLink.isWebAddress(text) { return text }
        var path = Substring(text)
        for prefix in ["/", "Static/"] where path.hasPrefix(prefix) { path = path.dropFirst(prefix.count) }
        if path.contains(":") || path.split(separator: "/").contains("..") || path.isEmpty {
            report(
                field, "“picture” must be a file of the folder Static, or an absolute address",
                hint: "Write for example “people/cogan.jpg” for the file Static/people/cogan.jpg.")
            return nil
        }
        return String(path)
    }
}
