import Files
import TestSupport

extension EditedSite {
    /// Edits that keep size and time of modification.
    static let silentEdits: [SiteEdit] = [
        SiteEdit("article in place") { site in try site.editSilently(InPlaceEdit.overwrite) },
        SiteEdit("article by another of the same size") { site in try site.editSilently(InPlaceEdit.replace)
        },
        SiteEdit("static file in place") { site in
            try site.rewriteSilently("Static/CNAME", InPlaceEdit.overwrite)
        },
        SiteEdit("picture in place") { site in
            try site.rewriteSilently("seeds/harbour/plan.svg", InPlaceEdit.overwrite)
        },
        SiteEdit("template in place") { site in
            try site.rewriteSilently("Templates/footer.html", InPlaceEdit.overwrite)
        },
        SiteEdit("page by another of the same size") { site in
            try site.rewriteSilently("Pages/about.md", InPlaceEdit.replace)
        },
    ]

    private mutating func editSilently(_ edit: (String, [UInt8]) throws -> Void) throws -> Bool {
        guard let path = pickArticle(), var article = articles[path] else { return false }
        let digit = Character("\(roll(9))")
        article.body = String(article.body.map { $0.isNumber ? digit : $0 })
        let text = article.text(at: path)
        guard text.utf8.count == articles[path]?.text(at: path).utf8.count else { return false }
        articles[path] = article
        try edit(folder.path + "/" + path, Array(text.utf8))
        return true
    }

    private mutating func rewriteSilently(
        _ path: String, _ edit: (String, [UInt8]) throws -> Void
    ) throws -> Bool {
        guard folder.exists(path) else { return false }
        var bytes = try FileBytes.read(folder.path + "/" + path)
        // A letter of the text, so that templates and markup stay valid.
        guard let place = bytes.lastIndex(where: { (0x30...0x39).contains($0) }) else { return false }
        bytes[place] = UInt8(0x30 + roll(10))
        try edit(folder.path + "/" + path, bytes)
        return true
    }
}
