import Pipeline
import TestSupport

extension EditedSite {
    /// Edits of the settings, and other options on the command line.
    static let settingsEdits: [SiteEdit] = [
        SiteEdit("page size") { site in try site.set("pageSize", "\(2 + site.roll(7))") },
        SiteEdit("title of the site") { site in try site.set("title", "Chronicle \(site.roll(9))") },
        SiteEdit("footer") { site in try site.set("footer", "\"Set in *\(site.roll(9))* point.\"") },
        SiteEdit("feeds") { site in try site.set("feeds", site.roll(2) == 0 ? "true" : "false") },
        SiteEdit("derived tags") { site in
            try site.mendAll()
            return try site.set("derivedTags", site.roll(2) == 0 ? "true" : "false")
        },
        SiteEdit("related articles") { site in
            try site.mendAll()
            return try site.set("related", site.roll(2) == 0 ? "true" : "false")
        },
        SiteEdit("duplicates") { site in
            try site.mendAll()
            return try site.set("duplicates", site.pick(["report", "link", "omit", "false"]) ?? "")
        },
        SiteEdit("language") { site in
            try site.mendAll()
            return try site.set("language", site.pick(["en", "fr", "de"]) ?? "")
        },
        SiteEdit("smart punctuation") { site in
            try site.mendAll()
            return try site.set("smartPunctuation", site.roll(2) == 0 ? "true" : "false")
        },
        SiteEdit("address of the site") { site in
            site.options.url = site.options.url == nil ? "https://example.org/" : nil
            return true
        },
        SiteEdit("drafts") { site in
            site.options.includesDrafts.toggle()
            return true
        },
        SiteEdit("last day") { site in
            site.options.asOf = site.options.asOf == nil ? BuildOptions.date("1951-06-30") : nil
            return true
        },
    ]

    mutating func writeSettings() throws {
        let lines = settings.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)\n" }
        try folder.write("broadsheet.yaml", lines.joined())
    }

    mutating func set(_ key: String, _ value: String) throws -> Bool {
        settings[key] = value
        try writeSettings()
        return true
    }
}
