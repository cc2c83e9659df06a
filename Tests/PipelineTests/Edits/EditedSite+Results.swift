import Files
import TestSupport

extension EditedSite {
    /// What a person does to the output folder.
    static let outputEdits: [SiteEdit] = [
        SiteEdit("output changed") { site in
            try site.editOutput { try FileBytes.replace($0, with: $1 + [0x21]) }
        },
        SiteEdit("output changed in place") { site in try site.editOutput(InPlaceEdit.overwrite) },
        SiteEdit("output replaced") { site in try site.editOutput(InPlaceEdit.replace) },
        SiteEdit("output deleted") { site in try site.editOutput { path, _ in try FileRemoval.remove(path) }
        },
        SiteEdit("folder of the output deleted") { site in try site.remove("Public/tags") },
        SiteEdit("all output deleted") { site in try site.remove("Public") },
    ]

    /// What becomes of the cache.
    static let cacheEdits: [SiteEdit] = ["", "imports", "articles", "state-", "output-", "report", "index"]
        .map {
            part in
            SiteEdit("cache deleted: \(part)") { site in
                // What a broken source gave last is nowhere else.
                guard site.broken.isEmpty else { return false }
                for name in try site.folder.files(below: ".broadsheet") where name.hasPrefix(part) {
                    try site.folder.remove(".broadsheet/\(name)")
                }
                return true
            }
        }

    private mutating func editOutput(_ edit: (String, [UInt8]) throws -> Void) throws -> Bool {
        guard let name = pick(try folder.files(below: "Public")) else { return false }
        let path = "\(output)/\(name)"
        var bytes = try FileBytes.read(path)
        guard let last = bytes.indices.last else { return false }
        bytes[last] ^= 1
        try edit(path, bytes)
        return true
    }
}
