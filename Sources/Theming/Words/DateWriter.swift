package import Articles

/// Writes dates for readers, in the site's language and as precisely as they are known: `23 June 2014`, `juin 2014`, `c. 1893`.
package struct DateWriter: Sendable {
    private let language: String
    /// Names of the twelve months.
    private let months: [String]

    package init(language: String) {
        let code = String(language.prefix { $0 != "-" && $0 != "_" }).lowercased()
        let forms = MonthNames.forms[code] ?? MonthNames.forms["en"] ?? []
        let isCapitalized = code == "en" || code == "de" || MonthNames.forms[code] == nil
        self.language = code
        months = forms.map { forms in
            let name = forms.prefix { $0 != " " }
            return isCapitalized ? name.prefix(1).uppercased() + name.dropFirst() : String(name)
        }
    }

    /// A date, without its time of day.
    package func text(_ date: PartialDate) -> String {
        date.qualifiers.isEmpty ? plainText(date) : date.qualifiers.mark(plainText(date), about: about)
    }

    /// A date that is known approximately.
    private func about(_ date: String) -> String {
        switch language {
        case "fr": "vers " + date
        case "de": "um " + date
        case "es": "hacia " + date
        case "it", "nl", "pt", "sv", "da", "no", "nb", "pl", "cs", "fi": "ca. " + date
        case "ru", "uk": "ок. " + date
        case "ja": date + "頃"
        case "zh": "约" + date
        default: "c. " + date
        }
    }

    private func plainText(_ date: PartialDate) -> String {
        guard let month = date.month else { return String(date.year) }
        guard let day = date.day else { return text(year: date.year, month: month) }
        let name = self.name(ofMonth: month)
        switch language {
        case "fr": return "\(day == 1 ? "1er" : String(day)) \(name) \(date.year)"
        case "de": return "\(day). \(name) \(date.year)"
        case "es", "pt": return "\(day) de \(name) de \(date.year)"
        case "ja", "zh": return "\(date.year)年\(month)月\(day)日"
        default: return "\(day) \(name) \(date.year)"
        }
    }

    /// A month of a year: `June 2014`, `junio de 2014`.
    package func text(year: Int, month: Int) -> String {
        let name = self.name(ofMonth: month)
        switch language {
        case "es", "pt": return "\(name) de \(year)"
        case "ja", "zh": return "\(year)年\(month)月"
        default: return "\(name) \(year)"
        }
    }

    /// The name of a month, 1 to 12, as it stands alone.
    package func name(ofMonth month: Int) -> String {
        months.indices.contains(month - 1) ? months[month - 1] : String(month)
    }

    /// The beginning of a month's name, for narrow columns.
    package func shortName(ofMonth month: Int) -> String {
        let name = self.name(ofMonth: month)
        return name.count <= 4 ? name : String(name.prefix(3))
    }
}
