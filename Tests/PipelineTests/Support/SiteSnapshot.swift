import Files

/// All files below a folder, with their bytes, and the folders that hold nothing.
struct SiteSnapshot: Equatable {
    private(set) var files: [String: [UInt8]] = [:]
    private(set) var emptyFolders: Set<String> = []

    init(of folder: String) throws {
        var waiting = [""]
        while let next = waiting.popLast() {
            let names = try FolderListing.names(in: FilePath.join(folder, next))
            if names.isEmpty { emptyFolders.insert(next) }
            for name in names {
                let path = FilePath.join(next, String(decoding: name, as: UTF8.self))
                let full = FilePath.join(folder, path)
                switch FileStamp(path: full)?.kind {
                case .folder: waiting.append(path)
                default: files[path] = try FileBytes.read(full)
                }
            }
        }
    }

    /// Which files are not as they should be, and how; nil when all are.
    func difference(from expected: SiteSnapshot) -> String? {
        if self == expected { return nil }
        var lines: [String] = []
        for path in Set(files.keys).union(expected.files.keys).sorted()
        where files[path] != expected.files[path] {
            switch (files[path], expected.files[path]) {
            case (nil, _): lines.append("\(path) is missing")
            case (_, nil): lines.append("\(path) should not be there")
            case (let found?, let wanted?): lines.append("\(path): \(Self.firstDifference(found, wanted))")
            }
        }
        for folder in emptyFolders.subtracting(expected.emptyFolders).sorted() {
            lines.append("\(folder) is an empty folder")
        }
        return lines.prefix(12).joined(separator: "\n")
    }

    private static func firstDifference(_ found: [UInt8], _ wanted: [UInt8]) -> String {
        let (found, wanted) = (found.split(separator: 0x0A), wanted.split(separator: 0x0A))
        for index in 0..<max(found.count, wanted.count) {
            let left = index < found.count ? String(decoding: found[index], as: UTF8.self) : "(end)"
            let right = index < wanted.count ? String(decoding: wanted[index], as: UTF8.self) : "(end)"
            if left != right { return "line \(index + 1) is “\(left)”, not “\(right)”" }
        }
        return "blank lines differ"
    }
}
