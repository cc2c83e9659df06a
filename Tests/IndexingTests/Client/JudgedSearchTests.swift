import Testing

@testable import Indexing

@Suite(.enabled(if: ClientRun.isPossible, "Node is not installed"))
struct JudgedSearchTests {
    private static let samples = [
        Sample(
            date: "1990-01-01", url: "ecole.html", title: "L’école de la République",
            text: "Les écoles publiques accueillaient des élèves étrangers ; l’été, on fermait l’école.",
            language: "fr"),
        Sample(
            date: "1990-02-01", url: "foret.html", title: "La forêt",
            text: "Les forêts brûlaient, et les pompiers d’Aquitaine manquaient d’eau.", language: "fr"),
        Sample(
            date: "1991-01-01", url: "strasse.html", title: "Die Straßen von Köln",
            text: "Auf den Straßen fuhren schöne Züge; die Häuser waren groß und die Bürger müde.",
            language: "de"),
        Sample(
            date: "1991-02-01", url: "wald.html", title: "Der Wald",
            text: "Die Wälder brannten, und die Förster riefen nach Hilfe.", language: "de"),
        Sample(
            date: "1992-01-01", url: "kniga.html", title: "Новые книги",
            text: "Писатель написал новую книгу о жизни деревни; её читали все.", language: "ru"),
        Sample(
            date: "1992-02-01", url: "gorod.html", title: "Большой город",
            text: "Города росли, и жители больших городов мечтали о тишине.", language: "ru"),
        Sample(
            date: "1993-01-01", url: "kitab.html", title: "الكتاب الجديد",
            text: "قرأ الطلاب الكتب في المدرسة، وأحبّوا القراءة كثيراً.", language: "ar"),
        Sample(
            date: "1993-02-01", url: "madina.html", title: "المدينة القديمة",
            text: "عاش أهل المدينة قرب البحر، وكان السوق كبيراً.", language: "ar"),
        Sample(
            date: "1994-01-01", url: "neko.html", title: "吾輩は猫である",
            text: "吾輩は猫である。名前はまだ無い。どこで生れたか見当がつかぬ。", language: "ja"),
        Sample(
            date: "1994-02-01", url: "tokyo.html", title: "東京の夜", text: "東京都の夜は明るい。ｶﾞｽ灯が並んでいた。", language: "ja"
        ),
    ]

    @Test func findsFrenchWithAndWithoutAccents() throws {
        let found = try ClientRun.found(
            [
                "'école'", "'ecole'", "'ÉCOLES'", "'eleve'", "'l’été'", "'ete'", "'forets'",
                "\"d'Aquitaine\"", "'brulait'",
            ], Self.samples)
        #expect(
            found == [
                "ecole.html", "ecole.html", "ecole.html", "ecole.html", "ecole.html", "ecole.html",
                "foret.html", "foret.html", "foret.html",
            ])
    }

    @Test func findsGermanHoweverItIsTyped() throws {
        let found = try ClientRun.found(
            [
                "'Straße'", "'strasse'", "'STRASSEN'", "'Köln'", "'koeln'", "'koln'", "'schön'", "'schoene'",
                "'Haus'", "'Haeuser'", "'Wälder'", "'waelder'",
            ],
            Self.samples)
        #expect(found == Array(repeating: "strasse.html", count: 10) + ["wald.html", "wald.html"])
    }

    @Test func findsRussianForms() throws {
        let found = try ClientRun.found(
            ["'книга'", "'книг'", "'новый'", "'ее'", "'город'", "'больших городов'"], Self.samples)
        #expect(
            found == ["kniga.html", "kniga.html", "kniga.html", "kniga.html", "gorod.html", "gorod.html"])
    }

    @Test func findsArabicWithAndWithoutArticleAndMarks() throws {
        let found = try ClientRun.found(
            ["'كتاب'", "'الكتاب'", "'كِتَاب'", "'مدرسة'", "'مدرسه'", "'مدينة'", "'احبوا'"], Self.samples)
        #expect(
            found == [
                "kitab.html", "kitab.html", "kitab.html", "kitab.html", "kitab.html", "madina.html",
                "kitab.html",
            ])
    }

    @Test func findsJapaneseByPairsAndSingleLetters() throws {
        let found = try ClientRun.found(
            ["'猫'", "'名前'", "'東京'", "'京都の夜'", "'ガス灯'", "'\"東京都\"'", "'\"京東\"'"], Self.samples)
        #expect(
            found == ["neko.html", "neko.html", "tokyo.html", "tokyo.html", "tokyo.html", "tokyo.html", ""])
    }
}
