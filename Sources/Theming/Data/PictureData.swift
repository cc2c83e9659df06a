/// A picture of a person.
package struct PictureData: TemplateData {
    package var url: String
    /// In pixels; empty where it is not known.
    package var width: String
    package var height: String

    package init(url: String, width: String = "", height: String = "") {
        self.url = url
        self.width = width
        self.height = height
    }

    package static let fields: [TemplateField<PictureData>] = [
        .text("url") { $0.url }, .text("width") { $0.width }, .text("height") { $0.height },
    ]
}
