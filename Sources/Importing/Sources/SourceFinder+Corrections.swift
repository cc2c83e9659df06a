package import Articles
import Files

extension SourceFinder {
    /// The files, each with the file of corrections beside it – `storm.yaml` for `storm.txt` –, which is no file of its own then; and what is
    /// passed over because two would correct the same source.
    package func withCorrections() -> (files: [SourceFile], diagnostics: [Diagnostic]) {
        var corrections: [String: SourceFile] = [:]
        var others: [SourceFile] = []
        for file in files
        where file.kind == .other && ["yaml", "yml"].contains(FilePath.fileExtension(of: file.path)) {
            // `.yaml` comes before `.yml`, and counts.
            let stem = Self.withoutExtension(file.path)
            if corrections[stem] == nil { corrections[stem] = file } else { others.append(file) }
        }
        if corrections.isEmpty { return (files, []) }
        var used: Set<String> = []
        let paired = files.map { file in
            guard file.kind.isRead,
                let found = corrections[Self.withoutExtension(file.path)]
            else { return file }
            used.insert(found.path)
            var file = file
            file.correction = SourceFile.Correction(path: found.path, stamp: found.stamp)
            return file
        }
        let diagnostics = others.compactMap { other in
            corrections[Self.withoutExtension(other.path)].flatMap { counted in
                used.contains(counted.path) ? Self.passedOver(other.path, for: counted.path) : nil
            }
        }
        return (paired.filter { !used.contains($0.path) }, diagnostics)
    }

    /// Says that a file of corrections does not count, because another one does.
    package static func passedOver(_ path: String, for counted: String) -> Diagnostic {
        Diagnostic(
            .warning, file: path, "There is \(FilePath.name(of: counted)) as well, which counts",
            hint: "Keep one of the two files.")
    }

    private static func withoutExtension(_ path: String) -> String {
        FilePath.join(FilePath.parent(of: path) ?? "", FilePath.stem(of: path))
    }
}
