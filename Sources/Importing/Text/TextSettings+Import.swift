extension TextSettings {
    /// What the settings of an import say about text.
    init(_ settings: ImportSettings) {
        self.init(
            dayFirst: settings.dayFirst, language: settings.language, disabledRules: settings.disabledRules)
    }
}
