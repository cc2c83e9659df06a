/// How Markdown is read and how its HTML looks.
package struct MarkdownOptions: Sendable, Hashable {
    /// Straight quotes become typographic ones, `--` and `---` dashes, `...` an ellipsis.
    package var smartPunctuation: Bool
    /// The language code (`fr`, `de-CH`) that decides the shape of the quotes; unknown ones are set as in
    /// English.
    package var language: String
    /// Tables, footnotes, strikethrough, task lists and bare web addresses are read.
    package var extensions: Bool
    /// Headings get an `id` made of their text.
    package var headingAnchors: Bool
    /// An image that is alone in its paragraph and has a title becomes a `<figure>` with a caption.
    package var figures: Bool
    /// Tables stand in `<div class="table">`, so that a wide one can scroll by itself.
    package var wrapsTables: Bool

    /// Reads with the extensions, leaves punctuation as typed, and writes anchors and figures.
    package init(
        smartPunctuation: Bool = false, language: String = "en", extensions: Bool = true,
        headingAnchors: Bool = true, figures: Bool = true, wrapsTables: Bool = false
    ) {
        self.smartPunctuation = smartPunctuation
        self.language = language
        self.extensions = extensions
        self.headingAnchors = headingAnchors
        self.figures = figures
        self.wrapsTables = wrapsTables
    }
}
