import Articles
import Testing

@testable import Importing

@Suite struct WordCoverageTests {
    @Test func keepsEveryWordOfEveryKindOfLine() {
        let text = """
            Vol. XII, No. 3, June 14, 1893

            The caf\u{C3}\u{A9} on the quay

            Text: Ann Lee / Fotos: Bo Ek (dpa)
            Updated: June 15, 1893

            PORT ELLERY, June 12 (Reuters) — The ﬁrst day of the ﬁshery began at noon, and the men of the hand\u{AD}made

            - 1 -

            THE CHRONICLE    2

            nets won. It was the end of the moun-
            tain of fish.

            | a | b |

            • one
            • two

            (continued)

            12:30 <b>and</b> 3*4 [so] on.

            Ann Lee is a professor of fish.

            (Additional reporting by Cy Dow)

            To contact the editors visit:

            http://a.example/contact

            Copyright 1893 The Chronicle

            — 30 —
            """
        #expect(WordCoverage.lost(of: text, in: Article(text: text)) == [])
    }

    @Test func keepsEveryWordOfTheSharedTexts() {
        for (id, text) in SharedTexts.load() {
            #expect(WordCoverage.lost(of: text, in: Article(text: text)) == [], "\(id)")
        }
    }
}
