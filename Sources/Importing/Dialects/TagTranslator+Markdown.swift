extension TagTranslator {
    static func picture(_ path: String, text: String, title: String?) -> String {
        let title = title.map { " \"" + $0.filter { $0 != "\"" && $0 != "\\" } + "\"" } ?? ""
        return "![\(label(text))](\(destination(path))\(title))"
    }

    /// Text that may stand between brackets.
    static func label(_ text: String) -> String {
        var label = ""
        for character in text {
            if "[]\\`*_<&".contains(character) { label.append("\\") }
            label.append(character.isNewline ? " " : character)
        }
        return label
    }

    /// An address that may stand between parentheses.
    static func destination(_ address: String) -> String {
        let needsBrackets = address.contains { $0.isWhitespace || $0 == "(" || $0 == ")" }
        guard needsBrackets else { return address }
        return "<" + address.filter { $0 != "<" && $0 != ">" && !$0.isNewline } + ">"
    }

    /// An address without white space and brackets, wherever it may stand.
    static func escaped(_ address: String) -> String {
        var escaped = ""
        for character in address {
            switch character {
            case " ": escaped += "%20"
            case "(": escaped += "%28"
            case ")": escaped += "%29"
            case "<", ">": break
            default: escaped.append(character)
            }
        }
        return escaped
    }
}
