import Articles
import Testing

@testable import Settings

@Suite struct PlainYAMLReaderTests {
    private func fields(_ text: String) -> [MetadataField]? {
        let bytes = Array(text.utf8)
        return PlainYAMLReader.fields(of: bytes, in: 0..<bytes.count, firstLine: 2)
    }

    @Test func readsPlainFrontMatter() {
        let text = """
            title: 'It''s a test'  # comment
            date: 2014-06-23
            tags: [NO, 1.10, "a, b"]

            authors:
              - Jane Doe
              # comment
              - "John Smith"
            draft:
            """
        #expect(
            fields(text) == [
                MetadataField(key: "title", value: .text("It's a test"), line: 2),
                MetadataField(key: "date", value: .text("2014-06-23"), line: 3),
                MetadataField(
                    key: "tags", value: .list([.text("NO"), .text("1.10"), .text("a, b")]), line: 4),
                MetadataField(
                    key: "authors", value: .list([.text("Jane Doe"), .text("John Smith")]), line: 6),
            ])
    }

    @Test(arguments: [
        "a: b: c", "a: |\n  b", "a: &x b", "a: *x", "a: !!str b", "a: {b: c}", "a: [b, [c]]", "a: b\n  c",
        "a :b", "\"a\": b",
        "a: \"\\u00e9\"", "a: b\na: c", "a:\na: b", "a: \tb", "a: -b", "a: [b: c]", "- a", "a", "a: 'b' c",
        "a: b\u{85}c",
        "a:\n  b: c", "a:\n  - b\n - c",
    ])
    func leavesEverythingElse(text: String) {
        #expect(fields(text) == nil)
    }

    @Test(arguments: [(1, 3), (2, 8), (3, 25), (4, 100)])
    func neverDisagreesWithYams(seed: UInt64, nastiness: UInt64) throws {
        var generator = RandomYAML(random: RandomSource(seed: seed), nastiness: nastiness)
        var answered = 0
        for _ in 0..<5000 {
            let text = generator.document()
            guard let fast = fields(text) else { continue }
            answered += 1
            let slow = try? YAMLReader(firstLine: 2).read(Array(text.utf8)[...])
            #expect(slow?.repeated == [], "\(text.debugDescription)")
            #expect(slow?.fields == fast, "\(text.debugDescription)")
        }
        #expect(answered > 300)
    }

    @Test func neverDisagreesWithYamsOnCutText() throws {
        var generator = RandomYAML(random: RandomSource(seed: 5), nastiness: 12)
        for _ in 0..<3000 {
            var bytes = Array(generator.document().utf8)
            for _ in 0..<2 where !bytes.isEmpty {
                let index = Int(generator.random.next() % UInt64(bytes.count))
                bytes[index] = generator.random.pick(Array(" :#-[],'\"\n\\{}&*!|>%@`~.\u{1}é".utf8))
            }
            guard let fast = PlainYAMLReader.fields(of: bytes, in: 0..<bytes.count, firstLine: 1) else {
                continue
            }
            let slow = try? YAMLReader(firstLine: 1).read(bytes[...])
            #expect(slow?.fields == fast, "\(String(decoding: bytes, as: UTF8.self).debugDescription)")
        }
    }
}
