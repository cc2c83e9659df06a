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

    @Test func aChainOfWordsGoesOn() {
        #expect(joined("state-of-the-", "art tools") == "state-of-the-art tools")
        #expect(joined("a well-estab-", "lished firm") == "a well-established firm")
        #expect(joined("the rank-and-", "file vote") == "the rank-and-file vote")
        #expect(joined("a govern-", "ment-led plan") == "a government-led plan")
        #expect(
            joined("a stop-motion-", "camera film", in: "The camera had a slow motion.")
                == "a stop-motion-camera film")
    }

    @Test func signsWithoutEndAreJoinedInTime() {
        let joiner = LineJoiner(words: WordList())
        var text: [UInt8] = [0x29]
        for _ in 0..<2_000 { joiner.append(Array("))))))))))".utf8)[...], to: &text) }
        #expect(text.count > 20_000)
    }

    @Test func dropsSoftHyphen() {
        #expect(joined("hand\u{AD}", "made") == "handmade")
    }

    @Test func setsNoSpaceAtEmDashOrBetweenHan() {
        #expect(joined("he went—", "and came") == "he went—and came")
        #expect(joined("夏目", "漱石") == "夏目漱石")
    }
}
