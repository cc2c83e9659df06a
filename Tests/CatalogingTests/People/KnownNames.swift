/// A person of a test collection, with the spellings that are certain, and those that may be somebody else.
struct KnownName: Sendable {
    let name: String
    /// Spellings that must be merged with the name.
    let certain: [String]
    /// Spellings that must stay apart, and be reported.
    let doubtful: [String]

    init(_ name: String, certain: [String] = [], doubtful: [String] = []) {
        self.name = name
        self.certain = certain
        self.doubtful = doubtful
    }

    /// Thirty people; the last ones are like others, but nobody must take them for one.
    static let all = [
        KnownName(
            "James Cogan", certain: ["Cogan, James", "JAMES COGAN", "Dr. James Cogan", "James Cogan, PhD"],
            doubtful: ["James P. Cogan"]),
        KnownName(
            "Margaret Ashdown", certain: ["Margaret  Ashdown", "Ashdown, Margaret"],
            doubtful: ["Margaret Ashdawn", "M. Ashdown"]),
        KnownName(
            "J. R. R. Tolkien",
            certain: ["J.R.R. Tolkien", "JRR Tolkien", "Tolkien, J. R. R.", "J R R Tolkien"],
            doubtful: ["John Ronald Reuel Tolkien"]),
        KnownName(
            "Ludwig van Beethoven", certain: ["Ludwig Van Beethoven", "Beethoven, Ludwig van"],
            doubtful: ["Ludwig Beethoven"]),
        KnownName(
            "Jean-Paul Sartre", certain: ["Jean Paul Sartre", "SARTRE, Jean-Paul"], doubtful: ["J.-P. Sartre"]
        ),
        KnownName(
            "José Martí", certain: ["Jose\u{301} Marti\u{301}", "Martí, José"], doubtful: ["Jose Marti"]),
        KnownName(
            "Martin Luther King Jr.", certain: ["Martin Luther King, Jr.", "King, Martin Luther, Jr."],
            doubtful: ["Martin Luther King"]),
        KnownName("夏目漱石", certain: ["夏目 漱石", "夏目　漱石"]),
        KnownName("Conan O’Brien", certain: ["Conan O'Brien", "O'Brien, Conan"], doubtful: ["C. O’Brien"]),
        KnownName(
            "Jürgen Müller", certain: ["JÜRGEN MÜLLER", "Müller, Jürgen"], doubtful: ["Juergen Mueller"]),
        KnownName("Ahmad al-Masri", certain: ["Ahmad Al-Masri", "al-Masri, Ahmad", "Masri, Ahmad al-"]),
        KnownName("Jean de La Fontaine", certain: ["La Fontaine, Jean de"]),
        KnownName(
            "Walter De La Mare", certain: ["WALTER DE LA MARE", "De La Mare, Walter"],
            doubtful: ["W. De La Mare"]),
        KnownName(
            "Gabriel García Márquez", certain: ["García Márquez, Gabriel"],
            doubtful: ["Gabriel Garcia Marquez"]),
        KnownName("Voltaire", certain: ["VOLTAIRE"]),
        KnownName("Associated Press", certain: ["ASSOCIATED PRESS"]),
        KnownName("Émile Zola", certain: ["E\u{301}mile Zola", "ZOLA, Émile"], doubtful: ["Emile Zola"]),
        KnownName(
            "Otto von Bismarck", certain: ["Bismarck, Otto von", "von Bismarck, Otto"],
            doubtful: ["Otto Bismarck"]),
        KnownName("Фёдор Достоевский", certain: ["Достоевский, Фёдор"], doubtful: ["Ф. Достоевский"]),
        KnownName("Ann Smith-Jones", certain: ["Ann Smith Jones", "Smith-Jones, Ann"]),
        KnownName("Mohammed bin Salman", certain: ["Mohammed Bin Salman", "bin Salman, Mohammed"]),
        KnownName(
            "Sir Arthur Evans", certain: ["Arthur Evans", "Evans, Sir Arthur"], doubtful: ["Evans Arthur"]),
        KnownName(
            "Prof. Ada Lovett", certain: ["Ada Lovett", "Lovett, Ada (editor)", "Ada Lovett, Staff Writer"]),
        KnownName("محمد الماغوط", certain: ["محمد  الماغوط"]),
        KnownName("Nguyễn Du", certain: ["NGUYỄN DU"], doubtful: ["Nguyen Du"]),
        KnownName("Mrs John Hale", doubtful: ["John Hale"]),
        KnownName("Jane Ashdown", certain: ["ASHDOWN, Jane"]),
        KnownName("Mario Rodriguez"),
        KnownName("Maria Rodriguez"),
        KnownName("Margaret Ashby"),
    ]
}
