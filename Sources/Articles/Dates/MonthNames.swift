/// Names of the months in the languages whose dates Broadsheet reads, in full and abbreviated.
package enum MonthNames {
    /// Twelve entries a language, January first; the forms of a month are parted by spaces, the full name
    /// first.
    ///
    /// Lower case, without a full stop. Forms without accents are those that old systems left behind. No form
    /// means different months in two of the languages, which a test holds.
    package static let forms: [String: [String]] = [
        "en": [
            "january jan", "february feb", "march mar", "april apr", "may", "june jun", "july jul",
            "august aug",
            "september sept sep", "october oct", "november nov", "december dec",
        ],
        "fr": [
            "janvier janv jan", "février fevrier févr fevr fév fev", "mars", "avril avr", "mai", "juin",
            "juillet juil", "août aout", "septembre sept sep", "octobre oct", "novembre nov",
            "décembre decembre déc dec",
        ],
        "de": [
            "januar jänner jan jän", "februar feber feb", "märz maerz mär mrz", "april apr", "mai",
            "juni jun",
            "juli jul", "august aug", "september sept sep", "oktober okt", "november nov", "dezember dez",
        ],
        "es": [
            "enero ene", "febrero feb", "marzo mar", "abril abr", "mayo may", "junio jun", "julio jul",
            "agosto ago",
            "septiembre setiembre sept sep set", "octubre oct", "noviembre nov", "diciembre dic",
        ],
        "it": [
            "gennaio genn gen", "febbraio febbr feb", "marzo mar", "aprile apr", "maggio mag magg",
            "giugno giu",
            "luglio lug", "agosto ago", "settembre sett set", "ottobre ott", "novembre nov", "dicembre dic",
        ],
        "pt": [
            "janeiro jan", "fevereiro fev", "março mar", "abril abr", "maio mai", "junho jun", "julho jul",
            "agosto ago", "setembro set", "outubro out", "novembro nov", "dezembro dez",
        ],
        "nl": [
            "januari jan", "februari feb", "maart mrt", "april apr", "mei", "juni jun", "juli jul",
            "augustus aug", "september sept sep", "oktober okt", "november nov", "december dec",
        ],
        "ru": [
            "января январь янв", "февраля февраль февр фев", "марта март мар", "апреля апрель апр", "мая май",
            "июня июнь июн", "июля июль июл", "августа август авг", "сентября сентябрь сент сен",
            "октября октябрь окт", "ноября ноябрь нояб ноя", "декабря декабрь дек",
        ],
        "sv": [
            "januari jan", "februari feb febr", "mars mar", "april apr", "maj", "juni jun", "juli jul",
            "augusti aug", "september sept sep", "oktober okt", "november nov", "december dec",
        ],
        "da": [
            "januar jan", "februar feb", "marts mar", "april apr", "maj", "juni jun", "juli jul",
            "august aug",
            "september sept sep", "oktober okt", "november nov", "december dec",
        ],
        "nb": [
            "januar jan", "februar feb", "mars mar", "april apr", "mai", "juni jun", "juli jul", "august aug",
            "september sept sep", "oktober okt", "november nov", "desember",
        ],
        "pl": [
            "stycznia styczeń", "lutego luty", "marca marzec", "kwietnia kwiecień", "maja maj",
            "czerwca czerwiec", "lipca lipiec", "sierpnia sierpień", "września wrzesień",
            "października październik", "listopada listopad", "grudnia grudzień",
        ],
        // The names of the Levant beside those that come from English or French; `_` stands for a space.
        "ar": [
            "يناير كانون_الثاني جانفي", "فبراير شباط فيفري", "مارس آذار", "أبريل ابريل إبريل نيسان أفريل",
            "مايو أيار ماي", "يونيو حزيران جوان", "يوليو تموز جويلية", "أغسطس اغسطس آب أوت", "سبتمبر أيلول",
            "أكتوبر اكتوبر تشرين_الأول", "نوفمبر تشرين_الثاني", "ديسمبر كانون_الأول",
        ],
    ]

    /// The month, 1 to 12, that a lower-case word without its full stop names in any of the languages.
    package static func number(of word: String) -> Int? { numbers[word] }

    /// The month that two words name together: `تشرين الأول`.
    static func number(of first: String, _ second: String) -> Int? { numbers["\(first)_\(second)"] }

    /// Whether a form is a common English word as well, so that with a year alone (`set 1893`) it may mean
    /// anything.
    static func isEnglishWord(_ word: String) -> Bool {
        ["out", "set", "ago", "mag", "gen", "lug", "fev"].contains(word)
    }

    private static let numbers: [String: Int] = {
        var numbers: [String: Int] = [:]
        for months in forms.values {
            for (index, names) in months.enumerated() {
                for name in names.split(separator: " ") { numbers[String(name)] = index + 1 }
            }
        }
        return numbers
    }()
}
