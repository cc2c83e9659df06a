import Articles
import TOMLKit
import Testing

@testable import Settings

@Suite struct TOMLReaderTests {
    private func read(_ text: String) throws -> [MetadataField] {
        try TOMLReader.read(Array(text.utf8)[...], firstLine: 1).fields
    }

    private func problem(_ text: String) -> String? {
        do {
            _ = try TOMLReader.read(Array(text.utf8)[...], firstLine: 1)
            return nil
        } catch {
            return "\(error.line):\(error.column ?? 0): \(error.reason)"
        }
    }

    @Test func keepsOrderLinesAndText() throws {
        let fields = try read("z = 1.10\na = 1979-05-27 07:32:00Z # c\nb = [ 0x1F, +1_000,\n true ]\n")
        #expect(
            fields == [
                MetadataField(key: "z", value: .text("1.10"), line: 1),
                MetadataField(key: "a", value: .text("1979-05-27 07:32:00Z"), line: 2),
                MetadataField(
                    key: "b", value: .list([.text("0x1F"), .text("+1_000"), .text("true")]), line: 3),
            ])
    }

    @Test func readsTablesWithinListsOfTables() throws {
        let fields = try read("[[a]]\nx = 1\n[a.b]\ny = 2\n[[a]]\nx = 3\n[c.d]\n")
        let first = MetadataValue.map([
            MetadataField(key: "x", value: .text("1"), line: 2),
            MetadataField(
                key: "b", value: .map([MetadataField(key: "y", value: .text("2"), line: 4)]), line: 3),
        ])
        #expect(
            fields[0].value == .list([first, .map([MetadataField(key: "x", value: .text("3"), line: 6)])]))
        #expect(fields[1].value == .map([MetadataField(key: "d", value: .map([]), line: 7)]))
    }

    @Test func letsTheLastOfRepeatedKeysCount() throws {
        let (fields, repeated) = try TOMLReader.read(Array("a = 1\nb = 2\na = 3".utf8)[...], firstLine: 2)
        #expect(fields.map(\.value) == [.text("2"), .text("3")])
        #expect(repeated == [RepeatedKey(key: "a", line: 2)])
    }

    @Test(arguments: [
        ("a", "1:2: = is expected after the key “a”"), ("a = b", "1:5: a value is expected here"),
        ("a = \"b", "1:5: a text has no closing quote on its line"),
        ("a = '''b\n", "1:5: a text has no closing quotes"),
        ("a = 1 b = 2", "1:7: the line should end here"),
        ("[a", "1:3: ] is expected after the name of the table"),
        ("[[a]", "1:5: ]] is expected after the name of the table"),
        ("a = [1 2]", "1:8: a comma or ] is expected here"),
        ("a = {b = 1", "1:11: a comma or } is expected here"), ("é = 1", "1:1: a key is expected here"),
        ("a = \"é\\q\"", "1:8: an unknown escape follows the backslash"),
        ("a = \"\\uD800\"", "1:12: 4 hexadecimal digits of a character are expected here"),
        ("a = ", "1:5: a value is expected here"),
    ])
    func saysWhatIsWrong(text: String, expected: String) {
        #expect(problem(text) == expected)
    }

    @Test(arguments: [
        "a = 'C:\\x'\n'b c' = \"\\t\\u00e9\\U0001F600\\\"\"\nd.e.f = 'x'\nd.g = 'y'",
        "a = \"\"\"\nfirst \\\n   second\n\"quoted\"\"\"\"\nb = '''\nline\\n\n'''",
        "a = [ ['x', 'y'], [ ], [\n'z', # comment\n] ]\nb = { c = 'd', e.f = ['g'] }\n[t]\n\"\" = 'empty'\n[t.u]\nv = ''",
        "[[l]]\na = 'b'\n[[l]]\n[[l.m]]\nc = 'd'\n[l.n]\ne = 'f'\r\n# end",
    ])
    func agreesWithTOMLKit(text: String) throws {
        let expected = try plain(TOMLTable(string: text).tomlValue)
        #expect(plain(.map(try read(text))) == expected)
    }

    /// Tables sorted by key, as TOMLKit gives them.
    private func plain(_ value: MetadataValue) -> String {
        switch value {
        case .text(let text): return text.debugDescription
        case .list(let values): return "[" + values.map(plain).joined(separator: ",") + "]"
        case .map(let fields):
            return "{"
                + fields.sorted { $0.key < $1.key }.map { $0.key + ":" + plain($0.value) }.joined(
                    separator: ",") + "}"
        }
    }

    private func plain(_ value: any TOMLValueConvertible) -> String {
        if let table = value.table {
            return "{"
                + table.keys.sorted().map { $0 + ":" + (table[$0].map { plain($0) } ?? "") }.joined(
                    separator: ",") + "}"
        }
        if let array = value.array { return "[" + array.map { plain($0) }.joined(separator: ",") + "]" }
        return (value.string ?? "?").debugDescription
    }
}
