import Testing

@testable import Indexing

@Suite(.enabled(if: ClientRun.isPossible, "Node is not installed"))
struct LargeIndexTests {
    private static let samples = SampleIndex.made(600)
    private static let files = Result { try SampleIndex.files(samples) }

    /// The addresses of the samples that hold words, any or one behind the other.
    private func holding(_ words: [String], inOrder: Bool) -> Set<String> {
        Set(
            Self.samples.filter { sample in
                let text = (sample.title + " " + sample.text).lowercased().split(separator: " ").map(
                    String.init)
                guard inOrder else { return words.contains { text.contains($0) } }
                let body = sample.text.split(separator: " ").map(String.init)
                return (0..<body.count).contains { body[$0...].starts(with: words) }
            }.map(\.url))
    }

    @Test func findsEachArticleThatHoldsAWord() throws {
        let words = ["w0", "w1", "wa", "w3k", "w1e", "wzz"]
        let requests = words.map {
            "(await engine.search('\($0)', { limit: 2000 })).results.map(r => r.url).sort().join(' ')"
        }
        let answers = try ClientRun.answers(requests, files: Self.files.get())
        for (word, answer) in zip(words, answers) {
            #expect(
                answer == "\"" + holding([word], inOrder: false).sorted().joined(separator: " ") + "\"",
                "\(word)")
        }
    }

    @Test func findsEachPhrase() throws {
        let phrases = Self.samples.prefix(12).map { sample in
            sample.text.split(separator: " ").dropFirst(20).prefix(2).map(String.init)
        }
        let requests = phrases.map {
            "(await engine.search('\"\($0.joined(separator: " "))\"', { limit: 2000 })).results.map(r => r.url).sort().join(' ')"
        }
        let answers = try ClientRun.answers(requests, files: Self.files.get())
        for (words, answer) in zip(phrases, answers) {
            #expect(
                answer == "\"" + holding(words, inOrder: true).sorted().joined(separator: " ") + "\"",
                "\(words)")
        }
    }

    @Test func tellsTheTotalOfAFrequentWordWithoutItsTail() throws {
        let request =
            "{ const { total, results } = await engine.search('w0'); return [total, results.length]; }"
        let answers = try ClientRun.answers([request], files: Self.files.get())
        #expect(answers == ["[\(holding(["w0"], inOrder: false).count),10]"])
    }

    @Test func readsTheEntryAgainWhenAShardIsGone() throws {
        let request = """
            {
              const { readFile, writeFile, readdir, unlink } = await import("node:fs/promises");
              const before = (await engine.search("w1")).total;
              const fresh = await openSearch("http://localhost/");
              const entry = await readFile("search/index.bin");
              let moved = 0;
              const usual = globalThis.fetch;
              globalThis.fetch = async (url, options) => {
                if (!moved && !String(url).endsWith("index.bin")) return { ok: false, url, status: 404 };
                if (String(url).endsWith("index.bin")) moved += options.cache === "reload" ? 1 : 0;
                return usual(url);
              };
              const after = (await fresh.search("w1")).total;
              globalThis.fetch = usual;
              return [before === after, moved];
            }
            """
        let answers = try ClientRun.answers([request], files: Self.files.get())
        #expect(answers == ["[true,1]"])
    }
}
