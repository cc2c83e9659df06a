import Files

extension SourceFinder {
    /// The files, each with the file of corrections beside it – `storm.yaml` for `storm.txt` –, which is no file of its own then.
    package func withCorrections() -> [SourceFile] {
        var corrections: [String: SourceFile] = [:]
        for file in files
        where file.kind == .other && ["yaml", "yml"].contains(FilePath.fileExtension(of: file.path)) {
            // `.yaml` comes before `.yml`, and counts.
            let stem = Self.withoutExtension(file.path)
            if corrections[stem] == nil { corrections[stem] = file }
        }
        if corrections.isEmpty { return files }
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
        return paired.filter { !used.contains($0.path) }
    }

    private static func withoutExtension(_ path: String) -> String {
        FilePath.join(FilePath.parent(of: path) ?? "", FilePath.stem(of: path))
    }
}
