import Files

/// The addresses of a list's pages: `tags/sea.html`, then `tags/sea/page/3.html`.
struct ListAddress: Sendable, Hashable {
    /// Path of the first page.
    let first: String

    /// Path of a page; number 0 is the first.
    func page(_ number: Int) -> String {
        number == 0 ? first : FilePath.join(folder, "page/\(number).html")
    }

    /// Path of the list's feed: `tags/sea.xml`, `feed.xml` for the front page.
    var feed: String { first == "index.html" ? "feed.xml" : stem + ".xml" }

    private var stem: String { String(first.dropLast(".html".count)) }

    private var folder: String {
        FilePath.name(of: first) == "index.html" ? FilePath.parent(of: first) ?? "" : stem
    }
}
