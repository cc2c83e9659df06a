extension SiteSettings {
    /// The address of a website as settings keep it; nil where a text is none.
    package static func address(_ text: String) -> String? { SettingValue.webAddress(text) }
}
