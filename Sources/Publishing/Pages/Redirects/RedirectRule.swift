import Cataloging
import Files

/// A redirect as a web server is told of it: from one path of the site to another.
struct RedirectRule: Equatable {
    /// Path of the old file from the site's root; a folder's ends in a slash.
    var from: String
    var to: String

    /// The rules for a redirect: for the page and, where it is `index.html`, for its folder.
    static func rules(from: String, to: String) -> [RedirectRule] {
        let target = folder(of: to) ?? to
        let page = RedirectRule(from: from, to: target)
        guard let folder = folder(of: from) else { return [page] }
        return [RedirectRule(from: folder, to: target), page]
    }

    /// `a/` for `a/index.html`; nil for other pages.
    private static func folder(of path: String) -> String? {
        let name = "index.html"
        return FilePath.name(of: path) == name ? String(path.dropLast(name.count)) : nil
    }
}
