import Articles

extension ProfileLink {
    /// Catalogs that know people by a number: the key, the name to show, and the address before the number.
    private static let catalogs = [
        (key: "orcid", label: "ORCID", base: "https://orcid.org/"),
        (key: "viaf", label: "VIAF", base: "https://viaf.org/viaf/"),
        (key: "wikidata", label: "Wikidata", base: "https://www.wikidata.org/wiki/"),
        (key: "isni", label: "ISNI", base: "https://isni.org/isni/"),
        (key: "gnd", label: "GND", base: "https://d-nb.info/gnd/"),
    ]

    /// Reads the value of `links`: a map from catalogs, `wikipedia` or any label to addresses, or a list of addresses.
    static func read(_ field: MetadataField, _ reader: inout RuleReader) -> [ProfileLink] {
        switch field.value {
        case .text(let text): return [link(text, field, &reader)].compactMap(\.self)
        case .list(let values):
            return values.flatMap(\.texts).compactMap { link($0, field, &reader) }
        case .map(let fields): return fields.compactMap { named($0, &reader) }
        }
    }

    /// An address, under the name of its host.
    private static func link(
        _ text: String, _ field: MetadataField, _ reader: inout RuleReader
    ) -> ProfileLink? {
        let address = MetadataText.folded(text)
        guard isWebAddress(address), let start = address.firstRange(of: "://")?.upperBound else {
            reader.report(field, "“\(address)” in “links” is no absolute address", hint: hint)
            return nil
        }
        let host = address[start...].prefix { $0 != "/" && $0 != "?" && $0 != "#" }
        let plain = host.hasPrefix("www.") ? host.dropFirst(4) : host
        return ProfileLink(label: String(plain), url: address)
    }

    private static func named(_ field: MetadataField, _ reader: inout RuleReader) -> ProfileLink? {
        guard case .text(let value) = field.value else {
            reader.report(field, "“\(field.key)” must be a text, not \(RuleReader.shown(field.value))")
            return nil
        }
        let text = MetadataText.folded(value)
        if text.isEmpty { return nil }
        let key = field.key.lowercased()
        if key == "wikipedia" { return ProfileLink(label: "Wikipedia", url: wikipedia(text)) }
        if let catalog = catalogs.first(where: { $0.key == key }) {
            if isWebAddress(text) { return ProfileLink(label: catalog.label, url: text) }
            let number = text.filter { $0 != " " }
            if isNumber(number, of: key) {
                return ProfileLink(label: catalog.label, url: catalog.base + number)
            }
            reader.report(field, "“\(text)” is no number of \(catalog.label)", hint: examples[key])
            return nil
        }
        if key == "url" || key == "website" { return link(text, field, &reader) }
        guard isWebAddress(text) else {
            reader.report(field, "“\(text)” in “links” is no absolute address", hint: hint)
            return nil
        }
        return ProfileLink(label: MetadataText.folded(field.key), url: text)
    }

    private static let hint =
        "Write an address that begins with https://, or a number under orcid, viaf, wikidata, isni or gnd."

    private static let examples = [
        "orcid": "Write sixteen digits such as 0000-0002-1825-0097; the last is a check digit.",
        "viaf": "Write digits such as 102333412.", "wikidata": "Write a number such as Q42.",
        "isni": "Write sixteen digits such as 0000 0001 2103 2683.",
        "gnd": "Write a number such as 118540238.",
    ]

    static func isWebAddress(_ text: String) -> Bool {
        let start = text.prefix(8).lowercased()
        guard start.hasPrefix("http://") || start.hasPrefix("https://") else { return false }
        return text.unicodeScalars.allSatisfy { $0.value > 0x20 && !"<>\"\\".unicodeScalars.contains($0) }
    }

    /// The address of an article: `https://…`, `fr:Émile Zola`, or a title in English.
    private static func wikipedia(_ text: String) -> String {
        if isWebAddress(text) { return text }
        var language = "en"
        var title = text[...]
        if let colon = text.firstIndex(of: ":"), let tag = LanguageTag.normalized(String(text[..<colon])) {
            language = tag.lowercased()
            title = text[text.index(after: colon)...]
        }
        let name = MetadataText.folded(String(title)).map { $0 == " " ? "_" : String($0) }.joined()
        return "https://\(language).wikipedia.org/wiki/\(name)"
    }

    private static func isNumber(_ text: String, of key: String) -> Bool {
        switch key {
        case "orcid": return isSixteenDigits(text.filter { $0 != "-" })
        case "isni": return isSixteenDigits(text)
        case "wikidata": return text.first == "Q" && isDigits(text.dropFirst())
        case "gnd": return text.count > 3 && text.allSatisfy { "0123456789X-".contains($0) }
        default: return isDigits(text[...])
        }
    }

    private static func isDigits(_ text: Substring) -> Bool {
        !text.isEmpty && text.utf8.allSatisfy { (0x30...0x39).contains($0) }
    }

    /// Fifteen digits and a check digit after ISO 7064, MOD 11-2.
    private static func isSixteenDigits(_ text: String) -> Bool {
        let signs = Array(text.utf8)
        guard signs.count == 16, isDigits(text.dropLast()[...]) else { return false }
        let total = signs.dropLast().reduce(0) { ($0 + Int($1) - 0x30) * 2 }
        let check = (12 - total % 11) % 11
        return signs[15] == (check == 10 ? UInt8(ascii: "X") : UInt8(0x30 + check))
    }
}
