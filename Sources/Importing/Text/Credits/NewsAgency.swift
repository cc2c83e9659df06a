/// Agencies that articles come through.
enum NewsAgency {
    /// The names in `Reuters`, `AFP/dpa`, `AP, Reuters`; none when anything else is among them.
    static func list(_ text: String) -> [String] {
        let pieces = text.split { $0 == "/" || $0 == "," || $0 == "&" || $0 == "+" }
            .flatMap { BylineRole.trimmed($0).replacing(" and ", with: "&").split(separator: "&") }
            .map { BylineRole.trimmed($0) }
        guard !pieces.isEmpty, pieces.count <= 5, pieces.allSatisfy(isAgency) else { return [] }
        return pieces
    }

    static func isAgency(_ name: String) -> Bool {
        names.contains(name) || name.hasPrefix("The ") && names.contains(String(name.dropFirst(4)))
    }

    private static let names: Set<String> = Set(
        """
        AP|Associated Press|Reuters|REUTERS|Thomson Reuters|AFP|Agence France-Presse|Agence France Presse|UPI|\
        United Press International|dpa|DPA|Deutsche Presse-Agentur|epd|KNA|APA|SDA|Keystone-SDA|ATS|ANSA|Ansa|EFE|Efe|\
        Agencia EFE|Europa Press|Notimex|Lusa|Agência Lusa|Agência Brasil|Estadão Conteúdo|TASS|Tass|ITAR-TASS|\
        RIA Novosti|Interfax|ТАСС|РИА Новости|Интерфакс|Xinhua|Kyodo|Jiji|Yonhap|PTI|Press Trust of India|IANS|ANI|\
        Bloomberg|Bloomberg News|CNN|Canadian Press|Press Association|AAP|ANP|Belga|NTB|Ritzau|\
        Inter Press Service|Anadolu Agency|رويترز
        """.split(separator: "|").map(String.init))
}
