import Files
import TestSupport

#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

extension EditedSite {
    /// Edits that move sources.
    static let placeEdits: [SiteEdit] = [
        SiteEdit("rename") { site in
            guard let path = site.pickArticle() else { return false }
            try site.move(
                path, to: "\(path.dropLast(4))-\(site.roll(9)).\(path.hasSuffix("txt") ? "txt" : "md")")
            return true
        },
        SiteEdit("move to another folder") { site in
            guard let path = site.pickArticle() else { return false }
            let folder = site.pick(folders + ["new"]) ?? ""
            try site.move(path, to: "seeds/\(folder)/\(FilePath.name(of: path))")
            return true
        },
        SiteEdit("swap two") { site in
            guard let one = site.pickArticle(), let other = site.pickArticle(), one != other,
                FilePath.fileExtension(of: one) == FilePath.fileExtension(of: other)
            else { return false }
            let aside = one + "~"
            try site.move(one, to: aside)
            try site.move(other, to: one)
            try site.move(aside, to: other)
            return true
        },
        SiteEdit("rename a folder") { site in
            guard let path = site.pickArticle(), let folder = FilePath.parent(of: path) else { return false }
            let target = "seeds/renamed-\(site.roll(3))"
            guard !site.folder.exists(target),
                rename(site.folder.path + "/" + folder, site.folder.path + "/" + target) == 0
            else { return false }
            for path in site.articles.keys.filter({ $0.hasPrefix(folder + "/") }) {
                let moved = target + path.dropFirst(folder.count)
                site.articles[moved] = site.articles.removeValue(forKey: path)
                if site.broken.removeValue(forKey: path) != nil { site.noteBroken(moved) }
            }
            return true
        },
        SiteEdit("delete a folder") { site in
            guard let path = site.pickArticle(), let folder = FilePath.parent(of: path),
                site.articles.keys.filter({ !$0.hasPrefix(folder + "/") }).count > 7
            else { return false }
            try site.folder.remove(folder)
            for path in site.articles.keys.filter({ $0.hasPrefix(folder + "/") }) {
                site.articles[path] = nil
                site.broken.removeValue(forKey: path)
            }
            return true
        },
    ]

    private mutating func move(_ path: String, to target: String) throws {
        if path == target { return }
        try FolderListing.create(FilePath.join(folder.path, FilePath.parent(of: target) ?? ""))
        guard rename(folder.path + "/" + path, folder.path + "/" + target) == 0 else {
            throw FileError.last("write", target)
        }
        articles[target] = articles.removeValue(forKey: path)
        broken.removeValue(forKey: target)
    }
}
