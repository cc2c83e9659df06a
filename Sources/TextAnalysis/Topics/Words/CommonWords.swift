/// Words that are common everywhere and say little of what an article is about.
enum CommonWords {
    static func lists(_ language: String) -> [(StaticString, WordClass)] {
        switch language {
        case "en": [(englishGeneric, .generic), (englishCommon, .common), (englishCalendar, calendar)]
        case "de": [(germanGeneric, .generic), (germanCommon, .common), (germanCalendar, calendar)]
        case "fr": [(frenchGeneric, .generic), (frenchCommon, .common), (frenchCalendar, calendar)]
        case "es": [(spanishGeneric, .generic), (spanishCommon, .common), (spanishCalendar, calendar)]
        case "it": [(italianGeneric, .generic)]
        case "pt": [(portugueseGeneric, .generic)]
        case "nl": [(dutchGeneric, .generic)]
        default: []
        }
    }

    private static let calendar: WordClass = [.calendar, .generic]
}
