import Articles

extension SettingValue {
    /// A list of forms, or one of them, or `none`.
    @Sendable static func redirects(_ value: MetadataValue, into settings: inout SiteSettings) -> Bool {
        var forms: [RedirectForm] = []
        switch value {
        case .text(let text):
            if text.lowercased() != "none" {
                guard let form = RedirectForm(rawValue: text.lowercased()) else { return false }
                forms = [form]
            }
        case .list(let values):
            for value in values {
                guard case .text(let text) = value, let form = RedirectForm(rawValue: text.lowercased())
                else { return false }
                forms.append(form)
            }
        case .map: return false
        }
        settings.redirects = Set(forms)
        return true
    }
}
