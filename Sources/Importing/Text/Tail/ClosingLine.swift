/// What a line at the end of a text is, apart from the article's own words.
enum ClosingLine: Equatable {
    case contact
    /// An address and nothing else; it belongs to the line before it.
    case address
    case rights
    case readMore
    /// `(Reporting by A; Editing by B)`, understood from end to end.
    case credit(CreditPhrase)
    /// Who the author is: part of the text.
    case authorNote
    /// A correction or a note by the editor: part of the text.
    case editorsNote

    init?(_ text: ArraySlice<UInt8>, authors: [String]) {
        guard text.count <= 1000 else { return nil }
        let string = TextScan.string(text)
        let lowered = Self.bare(string.lowercased())
        if text.count <= 300, Self.isRights(lowered) {
            self = .rights
        } else if text.count <= 250, Self.isContact(lowered) {
            self = .contact
        } else if Self.isAddress(text) {
            self = .address
        } else if Self.more.contains(where: lowered.hasPrefix), text.count <= 200,
            lowered.contains(":") || text.count <= 60
        {
            self = .readMore
        } else if let credit = CreditPhrase(string) {
            self = .credit(credit)
        } else if Self.isAuthorNote(string, authors: authors) {
            self = .authorNote
        } else if Self.editorsNotes.contains(where: lowered.hasPrefix) {
            self = .editorsNote
        } else {
            return nil
        }
    }

    private static func bare(_ text: String) -> String {
        String(text.drop { "*_[(<>- ".contains($0) })
    }

    private static func isRights(_ text: String) -> Bool {
        if text.hasPrefix("©") { return true }
        let hasYear = text.split { !$0.isNumber }.contains { $0.count == 4 }
        if text.hasPrefix("c) ") { return hasYear }
        if text.hasPrefix("copyright") { return hasYear || text.contains("©") || text.contains("(c)") }
        return text.hasSuffix("all rights reserved.") || text.hasSuffix("all rights reserved")
    }

    private static func isContact(_ text: String) -> Bool {
        if follows.contains(where: text.hasPrefix) { return true }
        guard contacts.contains(where: text.hasPrefix) else { return false }
        return text.hasSuffix(":") || ["@", "http", "www.", "](", "+"].contains(where: text.contains)
            || text.contains { $0.isNumber }
    }

    /// A lone link or e-mail address, Markdown around it allowed.
    private static func isAddress(_ text: ArraySlice<UInt8>) -> Bool {
        guard !text.contains(where: { TextScan.isSpace($0) }) else { return false }
        let string = TextScan.string(text).lowercased()
        if ["http://", "https://", "mailto:", "www."].contains(where: bare(string).hasPrefix) { return true }
        if string.contains("](http"), string.drop(while: { $0 == "*" }).hasPrefix("[") { return true }
        let parts = string.split(separator: "@")
        return parts.count == 2 && parts[1].contains(".") && !string.hasPrefix("@")
    }

    private static func isAuthorNote(_ text: String, authors: [String]) -> Bool {
        let sentence = text.drop { $0 == "*" || $0 == "_" }
        for verb in [" is a ", " is an ", " is the ", " was a ", " teaches ", " writes ", " is professor "] {
            guard let range = sentence.firstRange(of: verb) else { continue }
            let name = String(sentence[..<range.lowerBound])
            if authors.contains(where: { $0.lowercased() == name.lowercased() }) { return true }
            return PersonName.isName(name)
                && BylineRole.namesOccupation(String(sentence[range.upperBound...]))
        }
        return false
    }

    private static let contacts = [
        "to contact ", "to write to ", "contact us", "contact the ", "contact: ", "for more information",
        "for further information",
        "e-mail: ", "email: ", "kontakt: ", "nous contacter", "pour nous contacter", "contacto: ",
        "contatti: ",
    ]
    private static let follows = [
        "follow us ", "follow @", "like us on ", "find us on ", "join us on ", "subscribe to our ",
        "sign up for our ",
        "folgen sie uns ", "suivez-nous ", "síguenos ", "síganos ", "siga-nos ", "seguici ",
    ]
    private static let more = [
        "read more", "related", "see also", "lire aussi", "mehr zum thema", "más información", "leggi anche",
    ]
    private static let editorsNotes = [
        "editor’s note", "editor's note", "editors’ note", "editors' note", "correction", "clarification",
        "note:",
        "anmerkung der redaktion", "korrektur", "note de la rédaction", "ndlr", "correctif", "rectificatif",
        "nota del editor", "nota de la redacción", "fe de errores", "corrección", "nota do editor",
        "correção",
        "nota della redazione", "ndr", "rettifica", "errata", "от редакции", "поправка",
    ]
}
