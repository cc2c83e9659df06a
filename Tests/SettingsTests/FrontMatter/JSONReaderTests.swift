import Articles
import Testing

@testable import Settings

@Suite struct JSONReaderTests {
    private func read(_ text: String) -> String {
        do {
            return try JSONReader.object(in: Array(text.utf8)[...], firstLine: 1).fields
                .map { "\($0.key)=\($0.value.texts.joined(separator: "|"))" }.joined(separator: ";")
        } catch {
            return "\(error.line):\(error.column ?? 0): \(error.reason)"
        }
    }

    @Test(arguments: [
        ("{}", ""), (#"{"a": "x", "b": [1.10, -0, 1e5, [true]], "c": null}"#, "a=x;b=1.10|-0|1e5|true"),
        (#"{"a": "\"\\\/\b\f\n\r\t\u00e9\ud83d\ude00"}"#, "a=\"\\/\u{8}\u{C}\n\r\té😀"),
        (#"{"a": "\ud83d x \ude00"}"#, "a=\u{FFFD} x \u{FFFD}"), (#"{"a": {}, "b": "x"} rest"#, "a=;b=x"),
        (#"{"a": 1, "a": 2}"#, "a=2"),
    ])
    func readsValuesAsWritten(text: String, expected: String) {
        #expect(read(text) == expected)
    }

    @Test(arguments: [
        (#"{"a" 1}"#, "1:6: a colon is expected after the key “a”"),
        (#"{a: 1}"#, "1:2: a key in double quotes is expected here"),
        (#"{"a": x}"#, "1:8: a value is expected here"), (#"{"a": }"#, "1:7: a value is expected here"),
        ("{\"a\":\n \"b", "2:2: a text has no closing quote on its line"),
        (#"{"a": [1 2]}"#, "1:10: a comma or ] is expected here"),
        (#"{"a": 1,}"#, "1:9: a key in double quotes is expected here"),
        (#"{"é": "\q"}"#, "1:9: an unknown escape follows the backslash"),
        (#"{"a": "\u12"}"#, "1:10: an unknown escape follows the backslash"),
        (#"{"a": nan}"#, "1:10: a value is expected here"),
    ])
    func saysWhatIsWrong(text: String, expected: String) {
        #expect(read(text) == expected)
    }
}
