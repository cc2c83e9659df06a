import Testing

@testable import Settings

@Suite struct MetadataTextTests {
    @Test func foldsWhiteSpaceAndDropsControlCharacters() {
        #expect(MetadataText.folded(" a \n\t b\u{0}\u{1B}c\u{2028}d\u{3000} ") == "a bc d")
        #expect(MetadataText.folded("Titre\u{A0}: x") == "Titre\u{A0}: x")
        #expect(MetadataText.folded("\u{FEFF}") == "")
        #expect(MetadataText.folded("a b") == "a b")
    }

    @Test func keepsLineBreaksOfLongerTexts() {
        #expect(MetadataText.cleaned("\n a\n\nb  c\u{0} \n") == "a\n\nb  c")
    }
}
