/// Words that stand in names beside the names themselves.
enum NameWords {
    /// A word without its dots and in lower case: `Jr.` → `jr`.
    static func plain(_ word: String) -> String {
        word.lowercased().filter { $0 != "." && $0 != "," }
    }

    static func isTitle(_ word: String) -> Bool {
        let plain = plain(word)
        return courtesies.contains(plain) || distinguishing.contains(plain)
    }

    /// Whether a title tells people of one name apart, so that it stays a part of the name.
    static func isDistinguishing(_ word: String) -> Bool { distinguishing.contains(plain(word)) }

    static func isSuffix(_ word: String) -> Bool { suffixes.contains(plain(word)) }

    /// Whether a word behind a name without a comma is a degree or an order.
    static func isPostNominal(_ word: String) -> Bool { postNominals.contains(word.filter { $0 != "." }) }

    static func isParticle(_ word: String) -> Bool { particles.contains(plain(word)) }

    /// Whether a text behind a comma or in brackets is a degree or a role, no part of a name.
    static func isRemark(_ text: Substring) -> Bool {
        let words = text.split { $0 == " " || $0 == "/" }
        if words.count == 1, degrees.contains(plain(String(words[0]))) {
            return words[0].filter(\.isUppercase).count > 1
        }
        return words.count <= 4 && words.contains(where: isRole)
    }

    /// `Ed` is a name, `ed.` is none.
    private static func isRole(_ word: Substring) -> Bool {
        let plain = plain(String(word))
        if abbreviatedRoles.contains(plain) { return word.hasSuffix(".") || word.first?.isLowercase == true }
        return roles.contains(plain)
    }

    /// Titles that every bearer of a name may have or leave out.
    private static let courtesies: Set<String> = [
        "dr", "drs", "dra", "doctor", "prof", "professor", "mr", "ms", "miss", "sir", "dame", "hon", "rev",
        "reverend", "herr", "dr-ing", "dipl-ing",
    ]
    /// Titles that may be all that tells two people apart: `Mrs John Smith` is not `John Smith`.
    private static let distinguishing: Set<String> = [
        "mrs", "mme", "madame", "frau", "lady", "lord", "father", "fr", "sister", "brother", "col", "colonel",
        "capt", "captain", "gen", "general", "lt", "lieutenant", "maj", "sgt", "sergeant", "sen", "senator",
        "bishop", "archbishop", "cardinal", "pope", "rabbi", "imam", "pastor", "baron", "baroness",
    ]
    private static let suffixes: Set<String> = [
        "jr", "jnr", "sr", "snr", "junior", "senior", "ii", "iii", "iv", "fils", "père", "2nd", "3rd",
    ]
    private static let postNominals: Set<String> = [
        "PhD", "MD", "OBE", "MBE", "CBE", "KBE", "Esq", "DDS", "FRS", "DPhil", "QC", "SJ",
    ]
    private static let degrees: Set<String> = [
        "phd", "md", "obe", "mbe", "cbe", "kbe", "esq", "dds", "frs", "dphil", "qc", "kc", "sj", "ma", "ba",
        "msc", "bsc", "mba", "llb", "llm", "mp", "mep", "rn", "jd", "op",
    ]
    private static let roles: Set<String> = [
        "editor", "eds", "writer", "reporter", "correspondent", "photographer", "translator", "staff",
        "contributor", "columnist", "journalist", "author", "illustrator", "compiler", "critic",
        "interviewer",
        "korrespondent", "redakteur", "photographe", "traducteur", "rédacteur", "fotógrafo", "traductor",
        "redactor",
    ]
    private static let abbreviatedRoles: Set<String> = ["ed", "trans", "tr", "ill", "comp", "hrsg", "übers"]
    /// Prepositions and articles before a family name; a capital one is part of it.
    private static let particles: Set<String> = [
        "von", "vom", "zu", "zum", "zur", "van", "der", "den", "de", "ter", "ten", "te", "'t", "’t", "het",
        "op", "of", "du", "des", "del", "della", "delle", "dei", "degli", "di", "da", "dal", "dalla", "do",
        "dos", "das", "la", "le", "les", "lo", "los", "las", "al", "el", "as", "ar", "ad", "af", "av", "und",
        "d’", "d'", "al-", "el-", "as-", "ar-", "ad-",
    ]
    /// Words that begin a family name and stay with it.
    static let compounds: Set<String> = [
        "bin", "ibn", "bint", "ben", "abu", "abou", "umm", "st", "ste", "saint", "san", "santa", "santo",
        "mac",
        "ap",
    ]
    /// Those of them that begin a name of their own: `Ibn Khaldun`.
    static let patronyms: Set<String> = ["bin", "ibn", "bint", "abu", "abou", "umm"]
    /// French articles, and those drawn together with a preposition, stay with the name.
    static let contractions: Set<String> = ["du", "des", "le", "la", "les"]
    /// What joins two family names: `Ortega y Gasset`.
    static let connectors: Set<String> = ["y", "e", "i"]
    static let arabicArticles: Set<String> = ["al", "el", "as", "ar", "ad", "at", "az", "an", "ash", "ul"]
    static let articles: Set<String> = ["the", "der", "die", "das", "le", "la", "les", "el", "los", "il"]
    static let agencies: Set<String> = [
        "ap", "afp", "upi", "reuters", "dpa", "ansa", "efe", "tass", "cnn", "bbc", "npr", "itar-tass",
        "xinhua",
    ]
    static let organisations: Set<String> = [
        "agency", "agence", "agencia", "agentur", "agenzia", "university", "universität", "institute",
        "institut", "committee", "society", "association", "inc", "ltd", "llc", "company", "corporation",
        "department", "ministry", "office", "service", "services", "staff", "team", "editors", "board",
        "foundation", "council", "gmbh", "verlag", "redaktion", "rédaction", "redacción", "news", "times",
        "press", "presse", "reporters", "correspondents", "gazette", "tribune", "chronicle", "museum",
        "library", "archive", "archives", "group", "network", "magazine", "journal", "commission", "college",
        "laboratory", "project", "administration", "authority", "bureau", "union", "federation", "collective",
    ]
}
