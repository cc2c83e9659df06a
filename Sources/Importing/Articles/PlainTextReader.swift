package import Articles

/// Reads text pulled out of paged documents.
package struct PlainTextReader: SourceReader {
    private let settings: TextSettings
    private let profile: CollectionProfile

    /// Makes a reader; the profile knows the lines that the pages of the whole collection repeat.
    package init(settings: ImportSettings, profile: CollectionProfile = CollectionProfile()) {
        self.settings = TextSettings(settings)
        self.profile = profile
    }

    package func read(_ source: Source) -> (articles: [Article], diagnostics: [Diagnostic]) {
        var settings = settings
        settings.collectionFurniture = profile.furniture(in: source.text, path: source.path)
        return ([TextReader(settings: settings).read(source.text, source: source.path)], [])
    }
}
