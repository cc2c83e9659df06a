/// The quotation marks of a language.
enum QuoteStyle: Sendable {
    case english, french, german, guillemets, swiss, polish, russian, swedish, danish, norwegian, croatian,
        hungarian

    /// The style for a language code such as `fr` or `de-CH`; English where none is known.
    init(language: String) {
        let code = String(language.lowercased().map { $0 == "_" ? "-" : $0 })
        if let style = Self.styles[code] {
            self = style
        } else {
            let base = String(code.prefix { $0 != "-" })
            self = Self.styles[base] ?? .english
        }
    }

    private static let styles: [String: QuoteStyle] = [
        "fr": .french, "fr-ch": .swiss,
        "de": .german, "de-ch": .swiss, "de-li": .swiss, "bg": .german, "cs": .german, "is": .german,
        "lt": .german, "sk": .german, "sl": .german,
        "it": .guillemets, "it-ch": .swiss, "es": .guillemets, "ca": .guillemets, "gl": .guillemets,
        "eu": .guillemets, "el": .guillemets, "pt-pt": .guillemets, "lv": .guillemets, "fa": .guillemets,
        "pl": .polish, "ro": .polish,
        "ru": .russian, "uk": .russian, "be": .russian, "kk": .russian,
        "sv": .swedish, "fi": .swedish,
        "da": .danish, "no": .norwegian, "nb": .norwegian, "nn": .norwegian,
        "hr": .croatian, "sr": .croatian, "bs": .croatian, "et": .croatian, "hu": .hungarian,
    ]

    /// Opening and closing double marks, opening and closing single marks.
    var marks:
        (
            openDouble: StaticString, closeDouble: StaticString, openSingle: StaticString,
            closeSingle: StaticString
        )
    {
        switch self {
        case .english: ("“", "”", "‘", "’")
        case .french: ("«\u{202F}", "\u{202F}»", "“", "”")
        case .german: ("„", "“", "‚", "‘")
        case .guillemets: ("«", "»", "“", "”")
        case .swiss: ("«", "»", "‹", "›")
        case .polish: ("„", "”", "«", "»")
        case .russian: ("«", "»", "„", "“")
        case .swedish: ("”", "”", "’", "’")
        case .danish: ("»", "«", "›", "‹")
        case .norwegian: ("«", "»", "‘", "’")
        case .croatian: ("„", "”", "‘", "’")
        case .hungarian: ("„", "”", "»", "«")
        }
    }
}
