/// What an attribute may hold.
enum HTMLAttributeRule: Hashable {
    case text
    /// An address that the caller may replace.
    case address(RawHTMLLink.Kind)
    /// An address of the web that is not shown.
    case citation
    case identifier
    case keyword([String])
    /// A language tag.
    case language
    /// Digits, behind a minus where that is allowed.
    case number(allowsMinus: Bool)
    /// Pixels, or a percentage.
    case length
    /// A date or time, as machines write it.
    case time
    /// Set by being there.
    case flag

    /// The rule for an attribute of an element, both in lower case; nil when it may not stand there.
    static func of(_ attribute: String, on element: String) -> HTMLAttributeRule? {
        switch attribute {
        case "title": return .text
        case "id": return .identifier
        case "lang": return .language
        case "dir": return .keyword(["ltr", "rtl", "auto"])
        default: break
        }
        switch element {
        case "a": return attribute == "href" ? .address(.link) : attribute == "name" ? .identifier : nil
        case "img": return image(attribute)
        case "audio", "video", "source": return media(attribute, on: element)
        case "td", "th": return cell(attribute)
        case "blockquote", "q": return attribute == "cite" ? .citation : nil
        case "del", "ins": return attribute == "cite" ? .citation : attribute == "datetime" ? .time : nil
        case "time": return attribute == "datetime" ? .time : nil
        case "ol": return list(attribute)
        case "li": return attribute == "value" ? .number(allowsMinus: true) : nil
        case "col", "colgroup": return attribute == "span" ? .number(allowsMinus: false) : nil
        case "details": return attribute == "open" ? .flag : nil
        default: return nil
        }
    }

    private static func image(_ attribute: String) -> HTMLAttributeRule? {
        switch attribute {
        case "src": .address(.source)
        case "alt": .text
        case "width", "height": .length
        case "loading": .keyword(["lazy", "eager"])
        default: nil
        }
    }

    private static func media(_ attribute: String, on element: String) -> HTMLAttributeRule? {
        switch attribute {
        case "src": .address(.source)
        case "controls" where element != "source": .flag
        case "poster" where element == "video": .address(.source)
        case "width" where element == "video", "height" where element == "video": .length
        default: nil
        }
    }

    private static func cell(_ attribute: String) -> HTMLAttributeRule? {
        switch attribute {
        case "colspan", "rowspan": .number(allowsMinus: false)
        case "scope": .keyword(["col", "row", "colgroup", "rowgroup"])
        case "align": .keyword(["left", "center", "right"])
        default: nil
        }
    }

    private static func list(_ attribute: String) -> HTMLAttributeRule? {
        switch attribute {
        case "start": .number(allowsMinus: true)
        case "type": .keyword(["1", "a", "A", "i", "I"])
        case "reversed": .flag
        default: nil
        }
    }
}
