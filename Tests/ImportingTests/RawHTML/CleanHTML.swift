import Importing

/// Checks cleaned HTML against the strictest grammar it may have, apart from the tokenizer that made it.
struct CleanHTML {
    /// What breaks the grammar; nil when nothing does.
    private(set) var problem: String?
    private var open: [String] = []
    private var rest: Substring.UTF8View

    init(_ html: String) {
        rest = html[...].utf8
        while problem == nil, let byte = rest.popFirst() {
            switch byte {
            case UInt8(ascii: "<"): readTag()
            case UInt8(ascii: ">"): problem = "bare >"
            case UInt8(ascii: "&"): readReference()
            case 0..<0x09, 0x0B..<0x20, 0x7F: problem = "control character \(byte)"
            default: break
            }
        }
        if problem == nil, !open.isEmpty { problem = "open: \(open)" }
    }

    static let voids: Set<String> = ["br", "hr", "img", "wbr", "col", "source"]
    static let names: Set<String> = Set(
        """
        a abbr b bdi bdo blockquote br caption cite code col colgroup dd del details dfn div dl dt em \
        figcaption figure h1 h2 h3 h4 h5 h6 hr i img ins kbd li mark ol p pre q rp rt ruby s samp small \
        span strong sub summary sup table tbody td tfoot th thead time tr u ul var wbr audio video source \
        section aside
        """.split(separator: " ").map(String.init))
    static let attributes: Set<String> = [
        "title", "lang", "dir", "id", "href", "src", "alt", "width", "height", "loading", "colspan",
        "rowspan", "scope",
        "align", "start", "type", "reversed", "datetime", "cite", "open", "span", "controls", "poster",
        "value",
    ]

    private mutating func word() -> String {
        let word = rest.prefix { ($0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A) || $0 >= 0x30 && $0 <= 0x39 }
        rest = rest.dropFirst(word.count)
        return String(decoding: word, as: UTF8.self)
    }

    private mutating func skip(_ text: String) -> Bool {
        guard rest.starts(with: text.utf8) else { return false }
        rest = rest.dropFirst(text.utf8.count)
        return true
    }

    private mutating func readReference() {
        _ = skip("#")
        if word().isEmpty || !skip(";") { problem = "bare &" }
    }

    private mutating func readTag() {
        if skip("/") {
            let name = word()
            if open.popLast() != name || !skip(">") { problem = "end tag \(name)" }
            return
        }
        let name = word()
        if !Self.names.contains(name) { problem = "element \(name)" }
        while problem == nil, !skip(Self.voids.contains(name) ? " />" : ">") {
            guard skip(" ") else {
                problem = "tag \(name)"
                return
            }
            readAttribute()
        }
        if !Self.voids.contains(name) { open.append(name) }
    }

    private mutating func readAttribute() {
        let name = word()
        guard Self.attributes.contains(name), skip("=\"") else {
            problem = "attribute \(name)"
            return
        }
        let bytes = rest.prefix { $0 != UInt8(ascii: "\"") }
        rest = rest.dropFirst(bytes.count)
        guard skip("\"") else {
            problem = "quote of \(name)"
            return
        }
        let value = String(decoding: bytes, as: UTF8.self)
        if value.utf8.contains(where: { $0 < 0x20 || $0 == UInt8(ascii: "<") }) { problem = "value \(value)" }
        guard ["href", "src", "cite", "poster"].contains(name) else { return }
        let scheme = value.prefix { !"/?#\\".contains($0) }
        guard let colon = scheme.firstIndex(of: ":") else { return }
        if !["http", "https", "mailto", "tel", "post", "source"].contains(scheme[..<colon].lowercased()) {
            problem = "address \(value)"
        }
    }
}

/// One piece, cleaned as a document of its own.
func cleaned(_ html: String, isBlock: Bool = true) -> String {
    var cleaner = RawHTMLCleaner(file: "seeds/a.md", firstLine: 1)
    let bytes = cleaner.clean(Array(html.utf8), isBlock: isBlock, line: 1)
    return String(decoding: bytes + cleaner.finish(), as: UTF8.self)
}
