import Articles

extension SettingValue {
    /// A list of maps with `folder`, `title` and perhaps `description`.
    @Sendable static func series(_ value: MetadataValue, into settings: inout SiteSettings) -> Bool {
        guard case .list(let entries) = value else { return false }
        var folders: [SeriesFolder] = []
        for entry in entries {
            guard case .map(let fields) = entry else { return false }
            var texts: [String: String] = [:]
            for field in fields {
                guard ["folder", "title", "description"].contains(field.key),
                    case .text(let text) = field.value
                else { return false }
                texts[field.key] = MetadataText.cleaned(text)
            }
            guard let folder = texts["folder"].flatMap(folder), let title = texts["title"], !title.isEmpty
            else {
                return false
            }
            folders.append(
                SeriesFolder(folder: folder, title: MetadataText.folded(title), summary: texts["description"])
            )
        }
        settings.series = folders
        return true
    }

    /// A folder below `seeds`, with a slash at its end: `letters` and `seeds/letters/` are one.
    private static func folder(_ text: String) -> String? {
        var parts = text.split(separator: "/").filter { $0 != "." }
        if parts.first == "seeds" { parts.removeFirst() }
        if parts.contains("..") { return nil }
        return (["seeds"] + parts.map(String.init)).joined(separator: "/") + "/"
    }

    /// `report`, `link`, `omit` or `false`.
    @Sendable static func duplicates(_ text: String) -> DuplicateHandling? {
        if let flag = flag(text) { return flag ? .report : .off }
        return DuplicateHandling(rawValue: text.lowercased())
    }

    /// `true`, `false` or `full`.
    @Sendable static func dataExport(_ text: String) -> DataExport? {
        if text.lowercased() == "full" { return .full }
        return flag(text).map { $0 ? .metadata : .none }
    }
}
