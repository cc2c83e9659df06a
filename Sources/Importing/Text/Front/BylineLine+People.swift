extension BylineLine {
    /// `By A`, `Text: A`, `Photos: B`.
    static func creditPart(of text: String) -> BylinePart? {
        let lowered = text.lowercased()
        if remarkLabels.contains(where: lowered.hasPrefix), text.utf8.count <= 100 { return .remark(text) }
        for label in authorLabels where lowered.hasPrefix(label) {
            let rest = BylineRole.trimmed(text.dropFirst(label.count))
            let names = people(in: rest)
            return names.isEmpty ? nil : .authors(names)
        }
        return nil
    }

    /// Names without a word before them: `A, Staff Writer`, `A (AP)`, `A reports from B`, `A`.
    static func namePart(of text: String) -> BylinePart? {
        let names = people(in: text)
        guard !names.isEmpty else { return nil }
        let isPlain = PersonName.list(text) == names
        return isPlain ? .names(names) : .authors(names)
    }

    /// The people in a byline without its first word, their roles and papers left out.
    private static func people(in text: String) -> [String] {
        if let rest = BylineRole.withoutAffiliation(text) { return people(in: rest) }
        var pieces = text.split(separator: ",").map { BylineRole.trimmed($0) }
        while pieces.count > 1, let last = pieces.last, BylineRole.isRole(last) { pieces.removeLast() }
        if pieces.count == 1, BylineRole.isRole(pieces[0]) { return [] }
        return PersonName.list(pieces.joined(separator: ", "))
    }

    private static let authorLabels = [
        "by: ", "by ", "written by ", "story by ", "words by ", "text by ", "author: ", "authors: ", "text: ",
        "texte : ",
        "texte: ", "words: ", "story: ", "von ", "par ", "por ", "di ", "autor: ", "autora: ", "auteur: ",
        "auteur : ",
        "autore: ", "texto: ", "testo: ", "door ", "av ",
    ]

    private static let remarkLabels = [
        "photo: ", "photos: ", "photo by ", "photos by ", "photographs by ", "photographs: ", "pictures: ",
        "pictures by ",
        "illustration: ", "illustrations: ", "illustration by ", "illustrations by ", "foto: ", "fotos: ",
        "bilder: ",
        "images: ", "graphics: ", "photos : ", "photo : ",
    ]
}
