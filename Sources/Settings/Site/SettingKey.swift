import Articles

/// A key of `broadsheet.yaml`: its name, what is expected of it, and where its value goes.
struct SettingKey: Sendable {
    let name: String
    /// What a value must be: `a text`.
    let expected: String
    /// Stores a value; false when it is not what is expected.
    let store: @Sendable (MetadataValue, inout SiteSettings) -> Bool
    /// Says more of a value that cannot be used than what was expected; nil where there is no more to say.
    var problem: @Sendable (MetadataValue) -> (summary: String, hint: String)? = { _ in nil }

    /// All keys, in the order of the documentation. A new setting is a property of `SiteSettings` and a line
    /// here.
    static let all: [SettingKey] = [
        .text("title", \.title),
        .text("subtitle", \.subtitle),
        .value("url", "an absolute address such as https://example.org/", \.url, SettingValue.webAddress),
        .value("language", "a language tag such as en, fr or pt-BR", \.language, LanguageTag.normalized),
        .permalink,
        .value("pageSize", "a whole number from 1 to 1000", \.pageSize, SettingValue.number(in: 1...1000)),
        SettingKey(
            name: "menu", expected: "a list of entries, each with a label and a url", store: SettingValue.menu
        ),
        .text("footer", \.footer),
        .text("rights", \.rights),
        SettingKey(
            name: "redirects", expected: "a list of html, netlify, nginx and apache, or none",
            store: SettingValue.redirects),
        .value("search", "true or false", \.search, SettingValue.flag),
        .value("derivedTags", "true or false", \.derivedTags, SettingValue.flag),
        .value("related", "true or false", \.related, SettingValue.flag),
        .value("duplicates", "report, link, omit or false", \.duplicates, SettingValue.duplicates),
        .value("feeds", "true or false", \.feeds, SettingValue.flag),
        .value("smartPunctuation", "true or false", \.smartPunctuation, SettingValue.flag),
        .value("rawHTML", "true or false", \.rawHTML, SettingValue.flag),
        .value(
            "maxSourceSize", "a size from 1 kB to 2 GB, such as 20 MB", \.maxSourceSize,
            SettingValue.byteCount),
        .value("dayFirst", "true or false", \.dayFirst, SettingValue.flag),
        SettingKey(
            name: "sources",
            expected:
                "a list of entries, each with a pattern “match”, and metadata, or rules that are on or off",
            store: SettingValue.sources),
        SettingKey(
            name: "series",
            expected: "a list of entries, each with a folder, a title and perhaps a description",
            store: SettingValue.series),
        .value("data", "true, false or full", \.data, SettingValue.dataExport),
    ]

    private static var permalink: SettingKey {
        var key = text("permalink", \.permalink)
        key.problem = permalinkProblem
        return key
    }

    /// A key whose value is any text.
    private static func text(
        _ name: String, _ path: any WritableKeyPath<SiteSettings, String?> & Sendable
    ) -> SettingKey {
        value(name, "a text", path) { $0 }
    }

    /// A key whose text is read by a function that gives nil where it is not what is expected.
    private static func value<Value>(
        _ name: String, _ expected: String, _ path: any WritableKeyPath<SiteSettings, Value> & Sendable,
        _ read: @escaping @Sendable (String) -> Value?
    ) -> SettingKey {
        key(name, expected, read) { $1[keyPath: path] = $0 }
    }

    /// The same for a setting that may be absent.
    private static func value<Value>(
        _ name: String, _ expected: String, _ path: any WritableKeyPath<SiteSettings, Value?> & Sendable,
        _ read: @escaping @Sendable (String) -> Value?
    ) -> SettingKey {
        key(name, expected, read) { $1[keyPath: path] = $0 }
    }

    private static func key<Value>(
        _ name: String, _ expected: String, _ read: @escaping @Sendable (String) -> Value?,
        _ store: @escaping @Sendable (Value, inout SiteSettings) -> Void
    ) -> SettingKey {
        SettingKey(name: name, expected: expected) { value, settings in
            guard case .text(let text) = value, let read = read(MetadataText.cleaned(text)) else {
                return false
            }
            store(read, &settings)
            return true
        }
    }
}
