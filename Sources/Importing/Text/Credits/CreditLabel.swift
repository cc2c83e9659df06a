import Articles

/// Words before names that say what these people did: `Editing by`, `Fotos:`, `Traduit de l’anglais par`.
enum CreditLabel {
    /// What follows a label is about an author, or about someone else.
    enum Meaning: Hashable {
        case author
        case other(Contributor.Role)
        /// The names must be agencies: `mit dpa`.
        case agenciesOnly
    }

    /// The label that a text begins with, and what follows it.
    static func read(_ text: String) -> (meaning: Meaning, rest: String)? {
        let lowered = text.lowercased()
        // Offsets in the lower-case text must be those of the text.
        guard lowered.utf8.count == text.utf8.count else { return nil }
        for (meaning, labels) in all {
            for label in labels where lowered.hasPrefix(label) {
                let rest = text.utf8.dropFirst(label.utf8.count)
                guard let rest = rest.isEmpty ? nil : Substring(rest), let first = rest.first,
                    ": \u{A0}".contains(first)
                else { continue }
                // A noun needs its colon: `Text Ann Lee` says nothing.
                let colon = rest.drop { $0 == " " || $0 == "\u{A0}" }
                let isNoun = nouns.contains(label)
                if isNoun, colon.first != ":" { continue }
                return (meaning, BylineRole.trimmed(colon.drop { ": \u{A0}".contains($0) }))
            }
        }
        return translation(text, lowered: lowered)
    }

    /// `Translated from the French by A`, `Aus dem Englischen von A`.
    private static func translation(_ text: String, lowered: String) -> (meaning: Meaning, rest: String)? {
        for (opening, link) in translations where lowered.hasPrefix(opening) {
            guard let range = lowered.firstRange(of: link) else { continue }
            let offset = lowered.utf8.distance(from: lowered.startIndex, to: range.upperBound)
            guard offset <= 60, let rest = Substring(text.utf8.dropFirst(offset)) as Substring? else {
                continue
            }
            return (.other(.translator), BylineRole.trimmed(rest))
        }
        return nil
    }

    private static let translations = [
        ("translated from ", " by "), ("traduit de ", " par "), ("traduit du ", " par "),
        ("traduction de l", " par "), ("aus dem ", " von "), ("traducido del ", " por "),
        ("traduzido do ", " por "), ("tradotto dal", " da "), ("vertaald uit ", " door "),
    ]

    /// Labels that are nouns, after which only a colon makes a credit.
    private static let nouns: Set<String> = Set(
        """
        text|texte|texto|testo|words|story|author|authors|autor|autora|autoren|auteur|auteurs|autore|tekst|текст|\
        автор|editor|editors|editing|redaktion|edición|edição|translation|translator|traduction|übersetzung|\
        traducción|tradução|traduzione|vertaling|перевод|photo|photos|photographs|photography|photographer|\
        pictures|picture|images|foto|fotos|bilder|bild|fotografía|fotografías|fotografia|fotografie|фото|\
        illustration|illustrations|ilustración|ilustraciones|illustrationen|graphics|grafik|mitarbeit|reporting|\
        recherche|research|بقلم|ترجمة|تصوير
        """.split(separator: "|").map(String.init))

    /// Longer labels stand before those they begin with.
    private static let all: [(Meaning, [String])] = [
        (
            .other(.reporter),
            labels(
                """
                reporting and writing by|reporting by|reported by|report by|writing by|reporting|reportage de|bericht von|reportaje de
                """)
        ),
        (
            .other(.editor),
            labels(
                """
                additional editing by|editing by|edited by|editors|editor|editing|redaktion|redigiert von|édité par|\
                editado por|edición de|edición|edição de|edição|a cura di|redactie
                """)
        ),
        (
            .other(.translator),
            labels(
                """
                translated by|translation by|translation|translator|traduit par|traduction par|traduction de|traduction|\
                übersetzt von|übersetzung von|übersetzung|traducido por|traducción de|traducción|traduzido por|\
                tradução de|tradução|tradotto da|traduzione a cura di|traduzione di|traduzione|vertaald door|vertaling|\
                перевод|ترجمة
                """)
        ),
        (
            .other(.photographer),
            labels(
                """
                photographs by|photography by|photos by|photo by|pictures by|picture by|photographs|photographer|\
                photography|photos|photo|pictures|picture|images|photos de|photo de|photographies de|fotos von|foto von|\
                bilder von|fotos de|foto de|foto di|fotografie di|fotografías de|fotografía de|fotografía|fotografías|\
                fotografia di|fotografia de|fotografia|fotografie|fotos|foto|bilder|bild|фото|تصوير
                """)
        ),
        (
            .other(.contributor),
            labels(
                """
                illustrations by|illustration by|illustrations|illustration|illustrationen|ilustraciones|ilustración|\
                with additional reporting by|additional reporting by|with reporting by|graphics by|graphics|grafik|\
                compiled by|research by|research|recherche|mitarbeit|with contributions from|\
                avec la collaboration de|con la colaboración de|com a colaboração de|con la collaborazione di
                """)
        ),
        (
            .agenciesOnly,
            labels(
                """
                with files from|with inputs from|with information from|source|quelle|fuente|fonte|mit material von|\
                mit informationen von|con información de|com informações da|com informações de|with|mit|avec|con|com|met
                """)
        ),
        (
            .author,
            labels(
                """
                by|written by|story by|words by|text by|story|words|text|authors|author|texte de|texte|von|text von|par|\
                por|di|autoren|autora|autor|auteurs|auteur|autore|texto de|texto|testo di|testo|tekst|door|av|текст|\
                автор|بقلم
                """)
        ),
    ]

    private static func labels(_ list: String) -> [String] {
        list.split(separator: "|").map(String.init).sorted { ($1.utf8.count, $0) < ($0.utf8.count, $1) }
    }
}
