/// The arguments of a tag: texts in quotes or bare words, and pairs: `key="value"`, `key: "value"`.
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
            rest = rest[word.endIndex...]
            let value = rest.drop { $0.isWhitespace }
            if word.count > 1, word.last == ":" {
                rest = value
                named[String(word.dropLast())] = Self.value(&rest)
            } else if value.first == "=", !word.isEmpty {
                rest = value.dropFirst().drop { $0.isWhitespace }
                named[String(word)] = Self.value(&rest)
            } else if word.isEmpty {
                rest = rest.dropFirst()
            } else {
                texts.append(String(word))
            }
        }
    }

    /// The value of the first of these keys that is there.
    func first(of keys: String...) -> String? {
        for key in keys {
            if let value = named[key], !value.isEmpty { return value }
        }
        return nil
    }

    private static func value(_ rest: inout Substring) -> String {
        if rest.first == "\"" || rest.first == "'" { return quoted(&rest) }
        let bare = rest.prefix { !$0.isWhitespace && $0 != "," }
        rest = rest[bare.endIndex...]
        return String(bare)
    }

    /// The arguments behind the first.
    var withoutFirst: TagArguments {
        var others = self
        if !texts.isEmpty { others.texts.removeFirst() }
        return others
    }

    /// A text in quotes. A quote in the middle of a word or sentence does not end it: it ends before white
    /// space, a comma, or the end.
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
