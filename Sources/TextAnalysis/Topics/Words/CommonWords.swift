/// Words that are common everywhere and say little of what an article is about.
enum CommonWords {
    static func lists(_ language: String) -> [(StaticString, WordClass)] {
        switch language {
        case "en":
            [
                (englishGeneric, .generic), (englishNumbers, .generic), (englishCommon, .common),
                (englishCalendar, calendar),
            ]
        case "de":
            [
                (germanGeneric, .generic), (germanNumbers, .generic), (germanCommon, .common),
                (germanCalendar, calendar),
            ]
        case "fr":
            [
                (frenchGeneric, .generic), (frenchNumbers, .generic), (frenchCommon, .common),
                (frenchCalendar, calendar),
            ]
        case "es":
            [
                (spanishGeneric, .generic), (spanishNumbers, .generic), (spanishCommon, .common),
                (spanishCalendar, calendar),
            ]
        case "it": [(italianGeneric, .generic), (italianNumbers, .generic)]
        case "pt": [(portugueseGeneric, .generic), (portugueseNumbers, .generic)]
        case "nl": [(dutchGeneric, .generic), (dutchNumbers, .generic)]
        default: []
        }
    }

    private static let calendar: WordClass = [.calendar, .generic]
}
