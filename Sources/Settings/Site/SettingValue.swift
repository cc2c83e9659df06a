import Articles

/// Reads the values of settings; each function gives nil, or false, for a value that is not what is expected.
enum SettingValue {
    @Sendable static func flag(_ text: String) -> Bool? {
        switch text.lowercased() {
        case "true", "yes", "on": return true
        case "false", "no", "off": return false
        default: return nil
        }
    }

    static func number(in range: ClosedRange<Int>) -> @Sendable (String) -> Int? {
        { text in Int(text).flatMap { range.contains($0) ? $0 : nil } }
    }

    /// Bytes: `20971520`, `500 kB`, `20 MB`, `2 GiB`; units are decimal, those with an `i` binary.
    @Sendable static func byteCount(_ text: String) -> Int? {
        let digits = text.prefix { ("0"..."9").contains($0) }
        let units = [
            "": 1, "b": 1, "kb": 1000, "mb": 1_000_000, "gb": 1_000_000_000, "kib": 1 << 10, "mib": 1 << 20,
            "gib": 1 << 30,
        ]
        let unit = text.dropFirst(digits.count).drop { $0 == " " }
        guard let number = Int(digits), let size = units[unit.lowercased()] else { return nil }
        let (bytes, overflow) = number.multipliedReportingOverflow(by: size)
        return !overflow && (1000...2_000_000_000).contains(bytes) ? bytes : nil
    }

    /// An absolute address, `http` or `https`, without query and fragment; a slash is put at its end.
    @Sendable static func webAddress(_ text: String) -> String? {
        let lower = text.lowercased()
        let scheme = lower.hasPrefix("https://") ? "https://" : "http://"
        guard lower.hasPrefix(scheme) else { return nil }
        let rest = text.dropFirst(scheme.count)
        let host = rest.prefix { $0 != "/" }
        let isPlain = rest.unicodeScalars.allSatisfy { scalar in
            scalar.value > 0x20 && scalar.value != 0x7F && !scalar.properties.isWhitespace
                && !"?#\"<>\\^`{|}".unicodeScalars.contains(scalar)
        }
        guard isPlain, !host.isEmpty, host != ".", !host.hasPrefix(":") else { return nil }
        var path = rest.dropFirst(host.count)
        while path.hasSuffix("/") { path = path.dropLast() }
        return scheme + host.lowercased() + path + "/"
    }

    /// A list of maps with `label` and `url`; an empty value is an empty menu.
    @Sendable static func menu(_ value: MetadataValue, into settings: inout SiteSettings) -> Bool {
        guard case .list(let entries) = value else { return false }
        var items: [MenuItem] = []
        for entry in entries {
            guard case .map(let fields) = entry, fields.count == 2,
                let label = text("label", in: fields), let url = text("url", in: fields)
            else { return false }
            items.append(MenuItem(label: label, url: url))
        }
        settings.menu = items
        return true
    }

    private static func text(_ key: String, in fields: [MetadataField]) -> String? {
        guard case .text(let text)? = fields.first(where: { $0.key == key })?.value else { return nil }
        let folded = MetadataText.folded(text)
        return folded.isEmpty ? nil : folded
    }
}
