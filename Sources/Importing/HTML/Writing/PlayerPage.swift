/// The page of a film or a sound that an article embeds.
enum PlayerPage {
    /// The address behind a frame, where it is a player that is known.
    static func address(of frame: Int, in tree: PageTree) -> [UInt8]? {
        for name in [PageAttribute.Name.src, .dataSource, .dataLazySource] {
            guard let source = tree.value(name, of: frame).map({ Array(PageText.trimmed($0)) }),
                let page = EmbeddedPage(source: source), page.address != source,
                !PageText.contains(page.address, "/embed/")
            else { continue }
            return page.address
        }
        return nil
    }

    /// The name of the site, for a player without a title.
    static func name(of page: [UInt8]) -> String {
        PageText.contains(page, "vimeo.com") ? "Vimeo" : "YouTube"
    }
}
