import Files
import TestSupport

extension EditedSite {
    /// Edits of pictures, static files and pages.
    static let fileEdits: [SiteEdit] = [
        SiteEdit("picture") { site in
            let folder = site.pick(folders) ?? ""
            try site.writePicture("seeds/\(folder)/\(site.roll(2) == 0 ? "plan" : "gone").svg")
            return true
        },
        SiteEdit("picture away") { site in
            try site.remove("seeds/\(site.pick(folders) ?? "")/\(site.roll(2) == 0 ? "plan" : "gone").svg")
        },
        SiteEdit("static file") { site in
            let name = site.pick(["CNAME", "files/table.csv", "files/deep/er.txt", "1954.html"]) ?? ""
            try site.folder.write("Static/\(name)", "example \(site.roll(9)).org")
            return true
        },
        SiteEdit("static file away") { site in
            try site.remove(
                "Static/" + (site.pick(["CNAME", "files/table.csv", "files/deep/er.txt", "1954.html"]) ?? ""))
        },
        SiteEdit("static folder away") { site in try site.remove("Static/files") },
        SiteEdit("page") { site in
            let name = site.pick(["about", "imprint", "tags"]) ?? ""
            try site.folder.write(
                "Pages/\(name).md",
                "---\ntitle: Page \(site.roll(9))\n---\nSee [it](../seeds/town/4.txt) and 1\(site.roll(9)).\n"
            )
            return true
        },
        SiteEdit("page away") { site in
            try site.remove("Pages/\(site.pick(["about", "imprint", "tags"]) ?? "").md")
        },
        SiteEdit("corrections") { site in
            guard let path = site.pickArticle() else { return false }
            try site.folder.write("\(path.prefix { $0 != "." }).yaml", "title: Corrected \(site.roll(9))\n")
            return true
        },
        SiteEdit("corrections away") { site in
            guard let path = site.pickArticle() else { return false }
            return try site.remove("\(path.prefix { $0 != "." }).yaml")
        },
    ]

    mutating func writePicture(_ path: String) throws {
        try folder.write(path, "<svg width=\"\(10 + roll(80))\" height=\"20\"></svg>")
    }

    mutating func remove(_ path: String) throws -> Bool {
        guard folder.exists(path) else { return false }
        try folder.remove(path)
        return true
    }
}
