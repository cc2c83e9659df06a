import Articles
import Testing

@testable import Importing

@Suite struct LineJoinerTests {
    private func joined(_ first: String, _ second: String, in text: String = "") -> String {
        let lines = TextLineSplitter.lines(of: Array("\(text)\n\n\(first)\n\(second)\n".utf8))
        var result = Array(first.utf8)
        LineJoiner(words: WordList(of: lines)).append(Array(second.utf8)[...], to: &result)
        return String(decoding: result, as: UTF8.self)
    }

    @Test func joinsWithSpace() {
        #expect(joined("one", "two") == "one two")
    }

    @Test func dropsHyphenOfWordThatOccursWhole() {
        #expect(
            joined("a good neck-", "line", in: "The neckline of the neck, the line.") == "a good neckline")
    }

    @Test func dropsHyphenWhereHalvesAreNoWords() {
        #expect(joined("his handc-", "rafted chair") == "his handcrafted chair")
    }

    @Test func keepsHyphenOfCompoundSeenElsewhere() {
        #expect(
            joined("the power-", "sharing deal", in: "Their power-sharing failed.")
                == "the power-sharing deal")
    }

    @Test func keepsHyphenOfUsualCompounds() {
        #expect(joined("fifty-", "eight") == "fifty-eight")
        #expect(joined("a Sunni-", "based group") == "a Sunni-based group")
        #expect(joined("from 1914-", "18") == "from 1914-18")
        #expect(joined("the anti-", "US mood") == "the anti-US mood")
        #expect(joined("a self-", "ish man") == "a selfish man")
    }

    @Test func dropsSoftHyphen() {
        #expect(joined("hand\u{AD}", "made") == "handmade")
    }

    @Test func setsNoSpaceAtEmDashOrBetweenHan() {
        #expect(joined("he went—", "and came") == "he went—and came")
        #expect(joined("夏目", "漱石") == "夏目漱石")
    }
}
