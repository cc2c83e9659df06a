/// Makes front matter of pieces, plain and nasty ones.
struct RandomYAML {
    var random: RandomSource
    /// Once in how many times a nasty piece is taken.
    var nastiness: UInt64

    mutating func document() -> String {
        let lineBreak = random.once(in: 6) ? "\r\n" : "\n"
        return (0..<Int(random.next() % 7)).map { _ in entry() }.joined(separator: "\n")
            .replacing("\n", with: lineBreak) + (random.once(in: 4) ? "" : lineBreak)
    }

    private mutating func entry() -> String {
        if random.once(in: nastiness) { return random.pick(Self.nastyLines) }
        let key = random.once(in: nastiness) ? random.pick(Self.nastyKeys) : random.pick(Self.keys) + ":"
        switch random.next() % 6 {
        case 0: return key + list()
        case 1: return key + blockList()
        case 2: return key + random.pick(["", " ", "  # comment", " #", "\n", "\n# comment\n"])
        default: return key + " " + scalar() + random.pick(Self.endings)
        }
    }

    private mutating func list() -> String {
        let items = (0..<Int(random.next() % 4)).map { _ in scalar() }
        return random.pick([" [", " [ ", "  ["]) + items.joined(separator: random.pick([", ", ",", " , "]))
            + random.pick(["]", " ]", ",]", "] # comment", "]  ", "", "]]", "]#"])
    }

    private mutating func blockList() -> String {
        var indent = random.pick(["", "  ", "    "])
        var text = random.pick(["", " ", " # comment"])
        for _ in 0..<Int(random.next() % 4) {
            if random.once(in: nastiness) { indent = random.pick(["", " ", "  ", "\t"]) }
            text +=
                "\n" + indent + random.pick(["- ", "-  ", "- ", random.once(in: nastiness) ? "-" : "- "])
                + scalar()
            if random.once(in: 8) { text += random.pick(["\n", "\n  # comment", "\n# comment"]) }
        }
        return text
    }

    private mutating func scalar() -> String {
        if random.once(in: nastiness) { return random.pick(Self.nastyScalars) }
        if random.once(in: nastiness) { return random.pick(Self.scalars) + random.pick(Self.nastyScalars) }
        return random.pick(Self.scalars)
    }

    private static let keys = [
        "title", "date", "tags", "author", "draft", "Slug", "layout", "a_b", "a-b", "x1", "2014", "null",
        "true", "y", "no",
    ]
    private static let scalars = [
        "Hello", "Hello world", "2014-06-23", "12:30", "https://example.org/a?b=c#d", "1.10", "NO", "true",
        "~", "null",
        "Null", "nULL", "\"quoted\"", "'single'", "'it''s'", "\"a \\\" b\"", "\"back\\\\slash\"", "\"\"",
        "''", "日本語",
        "é", "e\u{301}", "C#", "a#b", "a - b", "it's", "50%", "a, b", "x;y", "(a)", "/a/b", "a:b", "=", "<<",
        "+1", ".5",
        "\"a: b\"", "'a # b'", "\"[a]\"", "👍 yes", "a\u{A0}b", "$x", "\\n",
    ]
    private static let endings = ["", "", "", " ", "   ", " # comment", " #", "  # a: b"]
    private static let nastyKeys = [
        "key :", "\"key\":", "'key':", "key", "? key\n:", "-key:", "- key:", " key:", "kéy:", "a b:",
        "&a key:", "*a :",
        "<<:", "[a]:", "key:x", "key::", "_:", ":", "!!str key:", "\tkey:", "title:", "%key:", "@key:",
        "key\t:",
    ]
    private static let nastyScalars = [
        "a: b: c", "- ", "-", "- a", "#", " #", "'it''s", "\"\\u00e9\\n\"", "\"open", ": ", ":", "a:", "\ta",
        "a\tb", "a\t",
        "|", ">", "|\n  text\n  more", ">-\n  folded\n  text", "&a", "&a x", "*a", "!!str 1", "! x",
        "[a, [b]]", "{a: b}",
        "[", "]", "{", "}", ",", "? ", "?x", "---", "...", "%x", "@x", "`x", "a\n  b", "a\n\n  b",
        "a\n  # c\n  b",
        "\"a\n  b\"", "'a\n\n  b'", "\"a\" b", "'a'b", "\"a\"#b", "\"\\x41\"", "\"\\q\"", "a\u{85}b",
        "a\u{2028}b",
        "\u{FEFF}a", "a\u{FEFF}", "\u{E000}a", "a\u{0}b", "\u{7F}", "a\u{9F}", "\u{FFFE}", "[a: b]", "a]",
        "a}b", "a[b]",
        "a{b", "::", "a ::b", "a :b", "?", "- - a", "'", "\"", "''''", "\"\\\\\"", "\r", "a\rb", "!", "&",
        "*", "!!null x",
        "\"a\":", "[a]: b", "[]x", "~x", "~ ", "null #c", "\u{1F600}",
    ]
    private static let nastyLines = [
        "---", "...", "--- a", "%YAML 1.2", "- a", "a", "  b", "\t", "  # c", "   ", "{a: b}", "[a]",
        "title: again",
        "title: \"two\"", "? a", ": b", "# \u{0}", "#", "'", "\"a", "a: &x 1\nb: *x", "*x", "|",
        "a: b\n c: d", "}", "!!map",
        "a: |\n  x\n\n b", "tags:\n  - a\n - b", "tags:\n- a\n  b", "tags:\n  - a: b", "tags:\n  -\n    a",
        "a:\n  b: c",
    ]
}
