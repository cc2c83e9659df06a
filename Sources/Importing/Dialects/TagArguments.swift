/// The arguments of a tag: texts in quotes or bare words, and `key="value"` pairs.
struct TagArguments {
    private(set) var texts: [String] = []
    private(set) var named: [String: String] = [:]

    init(_ source: Substring) {
        var rest = source
        while true {
            rest = rest.drop { $0.isWhitespace || $0 == "," }
            guard let first = rest.first else { return }
            if first == "\"" || first == "'" || first == "“" {
                texts.append(Self.quoted(&rest))
                continue
            }
            let word = rest.prefix { !$0.isWhitespace && $0 != "=" && $0 != "," }
            rest = rest.dropFirst(word.count)
            let value = rest.drop { $0.isWhitespace }
            guard value.first == "=", !word.isEmpty else {
                if word.isEmpty { rest = rest.dropFirst() } else { texts.append(String(word)) }
                continue
            }
            rest = value.dropFirst().drop { $0.isWhitespace }
            if rest.first == "\"" || rest.first == "'" {
                named[String(word)] = Self.quoted(&rest)
            } else {
                let bare = rest.prefix { !$0.isWhitespace && $0 != "," }
                named[String(word)] = String(bare)
                rest = rest.dropFirst(bare.count)
            }
        }
    }

    /// The arguments behind the first.
    var withoutFirst: TagArguments {
        var others = self
        if !texts.isEmpty { others.texts.removeFirst() }
        return others
    }

    /// A text in quotes. A quote in the middle of a word or sentence does not end it: it ends before white space, a comma,
    /// or the end.
    private static func quoted(_ rest: inout Substring) -> String {
        let open = rest.removeFirst()
        let close: Character = open == "“" ? "”" : open
        var text = ""
        while let character = rest.popFirst() {
            if character == "\\", rest.first == close {
                text.append(rest.removeFirst())
                continue
            }
            if character == close {
                guard let next = rest.first, !next.isWhitespace, next != ",", next != ")" else { return text }
            }
            text.append(character)
        }
        return text
    }
}
