import Testing
import Theming

@Suite struct JSONTextTests {
    @Test func writesValues() {
        #expect(JSONText.null.description == "null")
        #expect(JSONText.bool(true).description == "true")
        #expect(JSONText.bool(false).description == "false")
        #expect(JSONText.number(-42).description == "-42")
        #expect(JSONText.array([.number(1), .string("a"), .array([])]).description == #"[1,"a",[]]"#)
    }

    @Test func keepsTheOrderOfMembersAndLeavesOutThoseWithoutValue() {
        let object = JSONText.object([
            ("@type", .string("Article")), ("dateModified", nil), ("author", .object([])), ("a\"", .null),
        ])
        #expect(object.description == #"{"@type":"Article","author":{},"a\"":null}"#)
    }

    @Test func escapesWhatEndsAScript() {
        #expect(
            JSONText.string("</script><!-- & \u{2028}\u{2029}").description
                == #""\u003C/script\u003E\u003C!-- \u0026 \u2028\u2029""#)
        #expect(JSONText.object([("<", .null)]).description == #"{"\u003C":null}"#)
    }

    @Test func escapesQuotesAndControlCharacters() {
        #expect(
            JSONText.string("\"\\/\n\t\r\0\u{1F}\u{7F}é夏😀").description
                == #""\"\\/\n\t\u000D\u0000\u001F\u007Fé夏😀""#)
    }
}
