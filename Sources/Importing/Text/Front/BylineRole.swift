/// What a byline says of a person beside the name.
enum BylineRole {
    /// Whether a piece names an occupation or a paper: `Staff Writer`, `Associated Press`.
    static func isRole(_ text: String) -> Bool {
        let words = text.split { !$0.isLetter }
        guard (1...8).contains(words.count) else { return false }
        return words.contains { roles.contains($0.lowercased()) } || NewsAgency.isAgency(text)
    }

    /// Whether the last word of a name is rather that of an occupation: `Guest Columnist`.
    static func endsWithRole(_ text: String) -> Bool {
        text.split(separator: " ").last.map { occupations.contains($0.lowercased()) } ?? false
    }

    /// Takes `reports from Baghdad` off the end of a byline; nil when there is none.
    static func withoutVerb(_ text: String) -> String? {
        let words = text.split(separator: " ")
        for index in words.indices.dropFirst() where verbs.contains(words[index].lowercased()) {
            guard index + 1 < words.count, linkWords.contains(words[index + 1].lowercased()) else { continue }
            return words[..<index].joined(separator: " ")
        }
        return nil
    }

    /// Takes `for The Example` and `of the Herald` off the end of a byline; nil when there is none.
    static func withoutAffiliation(_ text: String) -> String? {
        let words = text.split(separator: " ")
        guard let index = words.firstIndex(where: { affiliations.contains(String($0)) }), index >= 2 else {
            return nil
        }
        return words[..<index].joined(separator: " ")
    }

    /// Takes `in Cairo` off the end of a name, and of nothing; nil when there is no place.
    static func withoutPlace(_ text: String) -> String? {
        let words = text.split(separator: " ")
        guard let index = words.firstIndex(where: { places.contains(String($0)) }) else { return nil }
        let place = words[(index + 1)...]
        guard (1...3).contains(place.count), place.allSatisfy({ $0.first?.isUppercase == true }) else {
            return nil
        }
        return words[..<index].joined(separator: " ")
    }

    /// Whether a line names a correspondent without a name: `From our correspondent`.
    static func isUnnamedCorrespondent(_ text: String) -> Bool {
        let words = text.lowercased().split { !$0.isLetter }.map(String.init)
        guard (2...7).contains(words.count), openings.contains(words[0]), !text.contains(".") else {
            return false
        }
        return owners.contains(words[1]) && words.contains(where: { roles.contains($0) })
    }

    /// Whether a text holds the word for an occupation.
    static func namesOccupation(_ text: String) -> Bool {
        text.split { !$0.isLetter }.contains { occupations.contains($0.lowercased()) }
    }

    static func trimmed(_ text: Substring) -> String {
        var text = text
        while text.last == " " { text.removeLast() }
        while text.first == " " { text.removeFirst() }
        return String(text)
    }

    private static let occupations: Set<String> = [
        "writer", "reporter", "correspondent", "editor", "columnist", "journalist", "professor", "lecturer",
        "author",
        "contributor", "fellow", "blogger", "historian", "economist", "director", "researcher", "novelist",
        "photographer",
    ]
    private static let verbs: Set<String> = ["reports", "reported", "reporting", "writes", "berichtet"]
    private static let linkWords: Set<String> = ["from", "in", "aus", "on", "for"]
    private static let affiliations: Set<String> = ["for", "in", "of", "at", "aus", "à", "en", "a"]
    private static let places: Set<String> = ["in", "from", "at", "aus", "à", "en", "a", "da", "em", "te"]
    private static let openings: Set<String> = [
        "from", "by", "von", "de", "par", "del", "dal", "dalla", "do", "da", "van",
    ]
    private static let owners: Set<String> = [
        "our", "a", "an", "unserem", "unserer", "notre", "nuestro", "nuestra", "nostro", "nostra", "nosso",
        "nossa", "onze", "special",
    ]
    private static let roles: Set<String> = [
        "writer", "reporter", "correspondent", "correspondents", "editor", "staff", "columnist",
        "contributor", "contributing",
        "agency", "press", "reuters", "news", "times", "post", "service", "bureau", "magazine", "university",
        "journalist",
        "korrespondent", "korrespondenten", "korrespondentin", "redaktion", "redakteur", "redakteurin",
        "correspondant",
        "correspondante",
        "corresponsal", "corrispondente", "correspondente", "enviado", "enviada", "inviato", "inviata",
        "envoyé", "redacción", "photographer", "blogger",
        "guest", "professor",
        "herald", "tribune", "gazette", "daily",
    ]
}
