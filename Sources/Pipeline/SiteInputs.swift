import Articles
import Files
import Publishing

/// What a site is made of, as it lies in its folder: files read, sources listed.
struct SiteInputs: Sendable {
    let settings: SiteFiles.SettingsFile
    let theme: [ThemeFile]
    let sources: SourceCollection
    let addresses: AddressRecordFile
    /// What is said of people and tags.
    let rules: RuleFiles
    /// All of it in one fingerprint.
    let inputs: BuildInputs

    init(_ folder: SiteFolder, _ options: BuildOptions, program: Fingerprint) throws {
        settings = try SiteFiles.settingsFile("broadsheet", in: folder)
        theme = try SiteFiles.themeFiles(in: folder)
        sources = try SourceCollection(folder)
        addresses = try AddressRecordFile(folder)
        rules = try RuleFiles(folder)
        inputs = BuildInputs(
            options: options, folder: folder, program: program, settings: settings.bytes, theme: theme,
            sources: sources, addresses: addresses.bytes, rules: rules.fingerprint)
    }
}
