import TestSupport
import Testing
import TextAnalysis

@testable import Indexing

@Suite struct SameWordsTests {
    /// Beginnings and lengths of the scripts that texts are made of; ASCII and apostrophes come often.
    private static let ranges: [(UInt32, UInt32)] = [
        (0x20, 0x5F), (0x61, 0x1A), (0x61, 0x1A), (0x27, 1), (0x2019, 1), (0x80, 0x180), (0x250, 0xB0),
        (0x300, 0x70),
        (0x370, 0x90), (0x400, 0x130), (0x531, 0x60), (0x591, 0x60), (0x600, 0x100), (0x900, 0x180),
        (0xE00, 0x60),
        (0xE80, 0x60), (0x1000, 0xA0), (0x10A0, 0x60), (0x1100, 0x100), (0x1780, 0x60), (0x1E00, 0x200),
        (0x2000, 0x80),
        (0x2070, 0x130), (0x2C00, 0x200), (0x3000, 0x100), (0x3000, 0x100), (0x3100, 0x100), (0x4E00, 0x400),
        (0xA640, 0x60),
        (0xAC00, 0x400), (0xF900, 0x80), (0xFB00, 0x500), (0xFE70, 0x90), (0xFF00, 0xF0), (0x1D400, 0x400),
        (0x1F600, 0x40),
        (0x20000, 0x100),
    ]

    private static func texts(_ count: Int) -> [String] {
        var generator = SeededGenerator(seed: 99)
        func random(_ limit: UInt32) -> UInt32 { UInt32.random(in: 0..<limit, using: &generator) }
        return (0..<count).map { _ in
            var text = ""
            let scripts =
                (0..<3).map { _ in ranges[Int(random(UInt32(ranges.count)))] } + [(0x61, 0x1A), (0x20, 8)]
            for _ in 0..<random(60) {
                let (first, length) = scripts[Int(random(UInt32(scripts.count)))]
                if let scalar = Unicode.Scalar(first + random(length)) { text.unicodeScalars.append(scalar) }
            }
            return text
        }
    }

    /// A text in which each scalar has a number of its own, for a script.
    private static func literal(_ text: String) -> String {
        "\"" + text.unicodeScalars.map { "\\u{" + String($0.value, radix: 16) + "}" }.joined() + "\""
    }

    @Test(.enabled(if: ClientRun.isPossible, "Node is not installed"))
    func clientAndBuilderFindTheSameWords() throws {
        let scanner = WordScanner()
        let texts = Self.texts(10_000)
        let list = texts.map(Self.literal).joined(separator: ",\n")
        let request = """
            { for (const text of [\(list)]) console.log(JSON.stringify((await engine.words(text)).map(({ word }) => word).join(" "))); }
            """
        let answers = try ClientRun.answers([request], files: SampleIndex.files(SampleIndex.made(3)))
        #expect(answers.count >= texts.count)
        for (text, answer) in zip(texts, answers) {
            let words = scanner.words(text).joined(separator: " ")
            if "\"\(words)\"" != answer {
                Issue.record("\(Self.literal(text)): \(words), in the client \(answer)")
            }
        }
    }

    @Test(.enabled(if: ClientRun.isPossible, "Node is not installed"))
    func clientAndBuilderAgreeWhereWordsStand() throws {
        let text = "The dog’s l’été d'Artagnan's “rock’n’roll” 東京都 ﬁre"
        let request = """
            (await engine.words(\(Self.literal(text)))).map(({ start, end }) => \(Self.literal(text)).slice(start, end)).join("|")
            """
        let answers = try ClientRun.answers([request], files: SampleIndex.files(SampleIndex.made(1)))
        #expect(answers == ["\"The|dog|été|Artagnan|rock’n’roll|東京|京都|都|ﬁre\""])
    }
}
