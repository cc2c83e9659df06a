/// Words with which a page sends its readers to something else.
enum ReferenceWords {
    /// Whether a text begins with such words: `Read more: …`, `See also …`.
    static func begin(_ text: String) -> Bool {
        let lowered = text.lowercased().drop { !$0.isLetter }
        return openings.contains { lowered.hasPrefix($0) }
    }

    private static let openings = [
        "read more", "read next", "read also", "also read", "read our", "read:", "see also", "see more",
        "see our", "related",
        "more:", "more on", "more from", "don't miss", "don’t miss", "learn more", "you may also",
        "you might also",
        "check out", "watch:", "listen:", "click here", "subscribe", "sign up", "follow us", "next:",
        "previous:", "up next",
        "recommended", "table of contents", "share this", "back to", "view all", "view more", "download",
        "get started",
        "contact us", "buy now", "shop now", "continue reading", "keep reading", "lire aussi", "à lire",
        "lesen sie",
        "mehr zum thema", "weiterlesen", "lea también", "leer más", "ver también", "leggi anche",
        "leia também", "lees ook",
        "читайте также", "もっと", "関連", "相关", "延伸阅读",
    ]
}
