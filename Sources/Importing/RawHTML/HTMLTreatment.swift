/// What becomes of an element of raw HTML.
enum HTMLTreatment: Hashable {
    /// It stays, under this name.
    case keep(HTMLElement)
    /// Its tags go, its content stays.
    case unwrap
    /// It goes; it has no content.
    case remove
    /// It goes with its content, which is no markup.
    case removeRawText
    /// It goes with all elements in it.
    case removeSubtree
    /// A link stands in its place.
    case embed

    /// The treatment of an element by its name in lower case; nil for a name that HTML does not know.
    static func of(_ name: String) -> HTMLTreatment? { table[name] }

    private static let table: [String: HTMLTreatment] = {
        var table: [String: HTMLTreatment] = [:]
        func add(_ names: String, _ treatment: (String) -> HTMLTreatment) {
            for name in names.split(separator: " ") { table[String(name)] = treatment(String(name)) }
        }
        func keep(_ names: String, _ layout: HTMLElement.Layout) {
            add(names) { .keep(HTMLElement(name: $0, layout: layout)) }
        }
        func rename(_ names: String, to name: String, _ layout: HTMLElement.Layout) {
            add(names) { _ in .keep(HTMLElement(name: name, layout: layout)) }
        }
        keep(inlines, .inline)
        keep(blocks, .block)
        keep("br hr img wbr col source", .void)
        rename("address article center footer header hgroup main nav search", to: "div", .block)
        rename("strike", to: "s", .inline)
        rename("tt", to: "code", .inline)
        rename("acronym", to: "abbr", .inline)
        rename("dir menu", to: "ul", .block)
        rename("listing", to: "pre", .block)
        add(unwrapped) { _ in .unwrap }
        add("area base basefont bgsound frame input keygen link meta param track") { _ in .remove }
        add("noembed noframes noscript plaintext script style textarea title xmp") { _ in .removeRawText }
        add("canvas datalist math select svg template") { _ in .removeSubtree }
        add("embed iframe") { _ in .embed }
        return table
    }()

    private static let inlines = """
        a abbr b bdi bdo cite code del dfn em i ins kbd mark q rp rt ruby s samp small span strong sub sup \
        time u var audio video
        """

    private static let blocks = """
        aside blockquote caption colgroup dd details div dl dt figcaption figure h1 h2 h3 h4 h5 h6 li ol p \
        pre section summary table tbody td tfoot th thead tr ul
        """

    private static let unwrapped = """
        applet big blink body button data dialog fieldset font form frameset head html label legend map \
        marquee meter nobr object optgroup option output picture progress rb rtc slot animate circle \
        clippath defs desc ellipse filter foreignobject g line lineargradient mask path pattern polygon \
        polyline radialgradient rect stop symbol text tspan use annotation mfrac mi mn mo mrow msqrt \
        mstyle msub msubsup msup mtable mtd mtext mtr semantics
        """
}
