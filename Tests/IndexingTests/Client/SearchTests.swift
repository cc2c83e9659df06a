import Testing

@testable import Indexing

@Suite(.enabled(if: ClientRun.isPossible, "Node is not installed"))
struct SearchTests {
    private static let samples = [
        Sample(
            date: "1954-05-12", url: "storm.html", title: "Storm over the harbour",
            text: "The storm sank nine ships. State of the art pumps failed, and the Who played on.",
            authors: ["Émile Zola", "Anna Berg"], tags: ["Weather", "C++"]),
        Sample(
            date: "1954-06", url: "ships.html", title: "Ships and shipping",
            text: "The art of the state is to build ships. A ship was built in the harbour every month.",
            authors: ["Anna Berg"], tags: ["Trade", "C"]),
        Sample(
            date: "1960", url: "weather.html", title: "Weather report",
            text: "Sunny weather, no storms, engines running; running water everywhere.", tags: ["Weather"]),
        Sample(
            date: "", url: "undated.html", title: "Notes",
            text: "Aerodynamics of a harbour crane, without a storm.", language: "de"),
    ]

    private func found(_ queries: String...) throws -> [String] { try ClientRun.found(queries, Self.samples) }

    @Test func putsArticlesWithAllWordsFirst() throws {
        #expect(try found("'storm harbour ships'") == ["storm.html ships.html undated.html weather.html"])
        #expect(try found("'storm, nothing'") == ["storm.html weather.html undated.html"])
    }

    @Test func findsPhrasesWithStopWords() throws {
        #expect(
            try found(
                "'\"state of the art\"'", "'\"art of the state\"'", "'\"the who\"'", "'“every month”'",
                "'\"the every\"'")
                == ["storm.html", "ships.html", "storm.html", "ships.html", ""])
    }

    @Test func findsPhrasesOfStopWordsAlone() throws {
        #expect(
            try found("'\"in the\"'", "'\"is to\"'", "'\"to is\"'", "'\"a in\"'", "'\"the of\"'")
                == ["ships.html", "ships.html", "", "", ""])
    }

    @Test func findsPhrasesOfWordsThatAreStopWordsElsewhere() throws {
        let samples = [
            Sample(date: "1950", url: "en.html", title: "Chess", text: "They die hard; hard die others."),
            Sample(date: "1951", url: "de.html", title: "Haus", text: "Nun ist die Hard da.", language: "de"),
        ]
        #expect(
            try ClientRun.found(["'\"die hard\"'", "'\"die others\"'"], samples) == [
                "en.html de.html", "en.html",
            ])
    }

    @Test func leavesOutExcludedWords() throws {
        #expect(
            try found("'storm -sunny'", "'harbour -\"every month\"'", "'storm -storms'")
                == ["storm.html undated.html", "storm.html undated.html", ""])
    }

    @Test func findsOtherFormsOfAWord() throws {
        #expect(
            try found("'run'", "'shipped'", "'aerodynamic'") == [
                "weather.html", "ships.html storm.html", "undated.html",
            ])
    }

    @Test func findsWhatIsBeingTyped() throws {
        #expect(
            try found("'wea', { prefix: true }", "'aerod', { prefix: true }", "'wea '")
                == ["weather.html storm.html", "undated.html", "weather.html storm.html"])
    }

    @Test func mendsSlips() throws {
        let requests = ["harbor", "weath", "wether", "aerodinamics", "sotrm", "aerodrome", "xyzzy"].map {
            word in
            "{ const { notices: [notice], total } = await engine.search('\(word)'); return [notice?.used ?? null, total]; }"
        }
        let answers = try ClientRun.answers(requests, files: SampleIndex.files(Self.samples))
        #expect(
            answers == [
                #"["harbour",3]"#, #"["weath…",2]"#, #"["weather",2]"#, #"["aerodynamics",1]"#, "[null,0]",
                #"["aerod…",1]"#, "[null,0]",
            ])
    }

    @Test func filters() throws {
        #expect(
            try found(
                "'ships', { author: 'Emile Zola' }", "'', { author: 'Anna Berg' }", "'', { tag: 'C' }",
                "'', { tag: 'c++' }",
                "'harbour', { language: 'de-AT' }", "'', { author: 'nobody' }") == [
                    "storm.html", "ships.html storm.html", "ships.html", "storm.html", "undated.html", "",
                ])
    }

    @Test func keepsToASpanOfTime() throws {
        #expect(
            try found(
                "'storm', { from: '1955' }", "'storm', { to: '1954' }",
                "'ships', { from: '1954-06', to: '1954-06' }",
                "'storm', { from: '1954', to: '1960' }") == [
                    "weather.html", "storm.html", "ships.html", "storm.html weather.html",
                ])
    }

    @Test func sortsByDate() throws {
        #expect(try found("'storm', { sort: 'date' }") == ["weather.html storm.html undated.html"])
    }

    @Test func countsAllAndGivesAPart() throws {
        let request =
            "{ const { total, results } = await engine.search('storm', { limit: 1, offset: 1 }); return [total, results]; }"
        let answers = try ClientRun.answers([request], files: SampleIndex.files(Self.samples))
        #expect(
            answers.first?.hasPrefix(
                #"[3,[{"url":"weather.html","title":"Weather report","date":"1960","authors":[],"language":"en","score":"#
            ) == true)
    }

    @Test func answersNothingToNothing() throws {
        #expect(try found("''", "'...'", "'\"'", "'-'", "'-storm'") == ["", "", "", "", ""])
        #expect(try ClientRun.found(["'storm'", "''"], []) == ["", ""])
    }

    @Test func findsStopWordsWhereThereIsNothingElse() throws {
        #expect(try found("'of'") != [""])
    }
}
