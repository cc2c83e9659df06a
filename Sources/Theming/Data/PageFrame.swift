/// What every template can name besides its own data: the site, the page, and the words of the interface.
package struct PageFrame: Sendable {
    package var site: SiteData
    package var page: PageData
    package var words: InterfaceWords

    package init(site: SiteData, page: PageData, words: InterfaceWords) {
        self.site = site
        self.page = page
        self.words = words
    }
}

/// Data of a whole page.
package protocol FramedData: TemplateData {
    var frame: PageFrame { get }
}

extension FramedData {
    /// The fields of the frame, for the list of a page's own fields.
    static var frameFields: [TemplateField<Self>] {
        [
            .record("site", SiteData.self) { $0.frame.site },
            .record("page", PageData.self) { $0.frame.page },
            .record("words", InterfaceWords.self) { $0.frame.words },
        ]
    }
}
