import Articles
import Cataloging
import Testing

@Suite struct AddressRecordTests {
    private let heading = """
        # Every address that this site has published. “broadsheet build --record” writes this file; keep it with the articles.
        # kind\tidentity\taddress\tstate\tdigest

        """

    private func read(_ text: String) -> (record: AddressRecord, diagnostics: [Diagnostic]) {
        AddressRecord.read(Array(text.utf8))
    }

    @Test func writesSortedLines() {
        let record = AddressRecord([
            RecordedAddress(kind: .tag, identity: "Sea", address: "tags/sea.html", state: .live),
            RecordedAddress(
                kind: .article, identity: "seeds/b.md", address: "2014/b.html", state: .live, digest: 0xAB),
            RecordedAddress(kind: .article, identity: "seeds/b.md", address: "2013/b.html", state: .moved),
        ])
        #expect(
            String(decoding: record.bytes, as: UTF8.self) == heading + """
                article\tseeds/b.md\t2013/b.html\tmoved\t-
                article\tseeds/b.md\t2014/b.html\tlive\t00000000000000ab
                tag\tSea\ttags/sea.html\tlive\t-

                """)
    }

    @Test func readsWhatItWrote() {
        let odd = ["100%", "100%25", "a\tb\nc\u{7F}", "夏目漱石", "“x”"]
        let record = AddressRecord(
            odd.enumerated().map { number, name in
                RecordedAddress(
                    kind: .person, identity: name, address: "authors/\(number).html", state: .gone)
            })
        let (read, diagnostics) = AddressRecord.read(record.bytes)
        #expect(diagnostics == [])
        #expect(read.entries.map(\.identity) == record.entries.map(\.identity))
        #expect(read.bytes == record.bytes)
    }

    @Test func readsLinesInAnyOrderWithAnyLineEnds() {
        let (record, diagnostics) = read(
            "\u{FEFF}tag\tb\ttags/b.html\tlive\t-\r\n\n# mine\ntag\ta\ttags/a.html\tgone\t-\t".dropLast()
                + "\n")
        #expect(diagnostics == [])
        #expect(record.entries.map(\.address) == ["tags/a.html", "tags/b.html"])
        #expect(record.entries.map(\.line) == [4, 1])
    }

    @Test func takesALineThatAMergeLeftTwice() {
        let (record, diagnostics) = read("tag\ta\ttags/a.html\tmoved\t-\ntag\ta\ttags/a.html\tlive\t-\n")
        #expect(diagnostics == [])
        #expect(record.entries.map(\.state) == [.live])
    }

    @Test(arguments: [
        ("article\tseeds/a.md\ta.html\tlive", "An address on record has five fields, parted by tabs, not 4"),
        ("artcle\tx\ta.html\tlive\t-", "Unknown kind “artcle”"),
        ("article\t\ta.html\tlive\t-", "This address has no identity"),
        ("article\tx\t../a.html\tlive\t-", "“../a.html” is no address within the site"),
        ("article\tx\t/a.html\tlive\t-", "“/a.html” is no address within the site"),
        ("article\tx\ta.html\tdead\t-", "Unknown state “dead”"),
        ("article\tx\ta.html\tlive\t12", "“12” is no digest"),
        ("<<<<<<< HEAD", "This line is left over from a merge"),
        ("=======", "This line is left over from a merge"),
    ])
    func namesDamagedLines(line: String, summary: String) {
        let (record, diagnostics) = read("# x\n" + line + "\ntag\ta\ttags/a.html\tlive\t-\n")
        #expect(diagnostics.map(\.summary) == [summary])
        #expect(diagnostics.map(\.line) == [2])
        #expect(diagnostics.map(\.severity) == [.error])
        #expect(record.entries.count == 1)
    }

    @Test func refusesAnAddressWithTwoOwners() {
        let (_, diagnostics) = read("article\ta\tx.html\tlive\t-\narticle\tb\tx.html\tlive\t-\n")
        #expect(
            diagnostics.map(\.description) == [
                """
                addresses.tsv:2: error: The address “x.html” is on record for “a” and for “b”
                    Keep one of the two lines; line 1 is the other.
                """
            ])
    }

    @Test func namesTextThatIsNotUTF8() {
        let bytes = Array("tag\t".utf8) + [0xFF] + Array("\ttags/a.html\tlive\t-\n".utf8)
        #expect(AddressRecord.read(bytes).diagnostics.map(\.summary) == ["This line is not UTF-8"])
    }
}
