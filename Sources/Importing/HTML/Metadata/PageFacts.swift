/// What a page says about itself outside of its text.
struct PageFacts {
    let tree: PageTree
    /// The `content` of `meta` elements by their name, property or itemprop, lower case, in order.
    private(set) var metas: [String: [String]] = [:]
    /// The text of `<title>`.
    private(set) var title: String?
    let structured: StructuredArticle
    private(set) var canonical: String?
    private(set) var base: String?
    /// The `lang` of `<html>`.
    private(set) var language: String?

    init(_ tree: PageTree) {
        self.tree = tree
        var scripts: [ArraySlice<UInt8>] = []
        for node in tree.nodes.indices {
            if tree.nodes[node].tag == .script, Self.isStructured(node, tree), node + 1 < tree.end(node) {
                scripts.append(tree.bytes(node + 1))
            }
        }
        structured = StructuredArticle(scripts: scripts)
        for node in tree.nodes.indices { note(node) }
    }

    private static func isStructured(_ node: Int, _ tree: PageTree) -> Bool {
        tree.value(.type, of: node).map { PageText.lowered($0).starts(with: "application/ld+json".utf8) }
            ?? false
    }

    private mutating func note(_ node: Int) {
        switch tree.nodes[node].tag {
        case .meta: noteMeta(node)
        case .title where title == nil:
            guard node + 1 < tree.end(node), tree.ancestor(of: node, where: { $0 == .svg }) == nil else {
                return
            }
            let text = PageText.collapsed(tree.bytes(node + 1))
            if !text.isEmpty { title = String(decoding: text, as: UTF8.self) }
        case .link where canonical == nil:
            guard let rel = tree.string(.rel, of: node)?.lowercased(), rel == "canonical" else { return }
            canonical = tree.string(.href, of: node)
        case .base where base == nil: base = tree.string(.href, of: node)
        case .html: language = tree.string(.lang, of: node) ?? tree.string(.xmlLang, of: node)
        default: break
        }
    }

    private mutating func noteMeta(_ node: Int) {
        guard let content = tree.value(.content, of: node).map({ PageText.collapsed($0) }), !content.isEmpty,
            content.count < 20_000
        else { return }
        let value = String(decoding: content, as: UTF8.self)
        for name in [PageAttribute.Name.name, .property, .itemprop, .httpEquiv] {
            if let key = tree.string(name, of: node) { metas[key.lowercased(), default: []].append(value) }
        }
    }

    /// The first value that one of the names has, in the order of the names.
    func meta(_ names: String...) -> String? { names.lazy.compactMap { metas[$0]?.first }.first }

    /// Every value of the first name that has any.
    func allMeta(_ names: String...) -> [String] { names.lazy.compactMap { metas[$0] }.first ?? [] }

    /// The address that the page was published at, `http` or `https`.
    var address: String? {
        let saved = tree.savedFrom.map { String(decoding: $0, as: UTF8.self) }
        let candidates = [canonical, meta("og:url"), structured.text("url"), saved]
        return candidates.compactMap { $0 }.first { PageAddress(Array($0.utf8)) != nil }
    }

    /// What relative addresses in the page are relative to.
    var baseAddress: PageAddress? {
        let page = address.flatMap { PageAddress(Array($0.utf8)) }
        guard let base else { return page }
        let bytes = Array(base.utf8)
        return PageAddress(bytes) ?? page.flatMap { PageAddress($0.resolve(bytes)) }
    }

    /// The name of the site.
    var siteName: String? {
        meta("og:site_name", "citation_journal_title", "application-name", "al:ios:app_name")
            ?? structured.publisher
    }
}
