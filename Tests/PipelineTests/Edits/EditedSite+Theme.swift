import TestSupport

extension EditedSite {
    /// Edits of templates and of the style sheet.
    static let themeEdits: [SiteEdit] = [
        SiteEdit("footer template") { site in
            try site.folder.write(
                "Templates/footer.html", "<footer>\(site.roll(9)) {{site.title}}</footer>\n")
            return true
        },
        SiteEdit("neighbours template") { site in
            try site.folder.write("Templates/neighbours.html", "<nav>\(site.roll(9))</nav>\n")
            return true
        },
        SiteEdit("style sheet") { site in
            try site.folder.write("Templates/style.css", "body { margin: \(site.roll(9))em }\n")
            return true
        },
        SiteEdit("file of the theme") { site in
            try site.folder.write("Templates/font\(site.roll(2)).woff2", "font \(site.roll(9))")
            return true
        },
        SiteEdit("file of the theme away") { site in
            let names = ["footer.html", "neighbours.html", "style.css", "font0.woff2", "font1.woff2"]
            return try site.remove("Templates/\(site.pick(names) ?? "")")
        },
    ]
}
