extension RawHTMLCleaner {
    /// Writes the start tag of an element that stays, behind the end tags of what it ends.
    mutating func write(_ element: HTMLElement, _ tag: HTMLTag, _ rewrite: (RawHTMLLink) -> [UInt8]?) {
        guard !element.isTablePart || open.contains("table") else {
            return notes.add("<\(element.name)> outside a table left out", line: currentLine)
        }
        if element.name == "source", open.elements.last.map({ ["audio", "video"].contains($0.name) }) != true
        {
            return notes.add("<source> left out", line: currentLine)
        }
        close(to: open.depth(before: element))
        let values = values(of: tag, element, rewrite)
        if let address = Self.neededAddress[element.name], !values.contains(where: { $0.name == address }) {
            return replace(element, values)
        }
        let hasPlace = element.layout == .void || !open.isFull
        guard hasPlace else {
            return notes.add("Elements deeper than \(OpenElements.greatestDepth) left out", line: currentLine)
        }
        // A link without an address is nothing but a mark.
        if element.name == "a", values.isEmpty { return }
        write(element, values)
        if element.layout != .void { open.open(element) }
    }

    /// Elements that are nothing without their address.
    private static let neededAddress = ["img": "src", "source": "src"]

    private mutating func write(_ element: HTMLElement, _ values: [(name: String, value: [UInt8])]) {
        output.append(UInt8(ascii: "<"))
        output += element.name.utf8
        for (name, value) in values {
            output.append(0x20)
            output += name.utf8
            output += "=\"".utf8
            HTMLEscape.appendValue(value, to: &output)
            output.append(UInt8(ascii: "\""))
        }
        output += (element.layout == .void ? " />" : ">").utf8
    }

    /// What stands for a picture without an address: its text.
    private mutating func replace(_ element: HTMLElement, _ values: [(name: String, value: [UInt8])]) {
        notes.add("<\(element.name)> without a usable address left out", line: currentLine)
        guard let text = values.first(where: { $0.name == "alt" })?.value else { return }
        HTMLEscape.appendValue(text, to: &output)
    }

    /// Writes the end tags of all elements deeper than this.
    mutating func close(to depth: Int) {
        while open.elements.count > depth, let element = open.closeLast() {
            output += "</".utf8
            output += element.name.utf8
            output.append(UInt8(ascii: ">"))
        }
    }

    /// The attributes that stay, in their order, with their values as they are to be shown.
    private mutating func values(
        of tag: HTMLTag, _ element: HTMLElement, _ rewrite: (RawHTMLLink) -> [UInt8]?
    ) -> [(name: String, value: [UInt8])] {
        var values: [(name: String, value: [UInt8])] = []
        for attribute in tag.attributes {
            guard let rule = HTMLAttributeRule.of(attribute.name, on: element.name) else {
                notes.add(
                    "Attribute “\(RawHTMLNotes.shown(attribute.name.utf8))” left out", line: currentLine)
                continue
            }
            let name = attribute.name == "name" ? "id" : attribute.name
            guard !values.contains(where: { $0.name == name }) else { continue }
            guard let value = value(of: attribute, rule, rewrite) else { continue }
            values.append((name, value))
        }
        // Without them nobody could play it.
        if ["audio", "video"].contains(element.name), !values.contains(where: { $0.name == "controls" }) {
            values.append(("controls", []))
        }
        return values
    }

    private mutating func value(
        of attribute: HTMLAttribute, _ rule: HTMLAttributeRule, _ rewrite: (RawHTMLLink) -> [UInt8]?
    ) -> [UInt8]? {
        let decoded = CharacterReference.decoded(attribute.value)
        if case .address(let kind) = rule { return address(decoded, kind, rewrite) }
        if rule == .citation { return SafeAddress.web(decoded).map(Self.encoded) }
        guard let value = rule.checked(rule == .text ? decoded : Self.trimmed(decoded)) else {
            notes.add("Attribute “\(attribute.name)” with a strange value left out", line: currentLine)
            return nil
        }
        if rule == .identifier, !identifiers.insert(String(decoding: value, as: UTF8.self)).inserted {
            notes.add("Attribute “id” with a name that is taken left out", line: currentLine)
            return nil
        }
        return value
    }

    private mutating func address(
        _ value: [UInt8], _ kind: RawHTMLLink.Kind, _ rewrite: (RawHTMLLink) -> [UInt8]?
    ) -> [UInt8]? {
        guard let address = SafeAddress.checked(value, for: kind) else {
            if !Self.trimmed(value).isEmpty {
                notes.warn(
                    "Address “\(RawHTMLNotes.shown(value))” left out",
                    hint: kind == .link
                        ? "Links may lead to http, https, mailto and tel addresses, and to files of the site."
                        : "Pictures, sounds and films may stand at http and https addresses, or in the site.",
                    line: currentLine)
            }
            return nil
        }
        let link = RawHTMLLink(kind: kind, value: String(decoding: address, as: UTF8.self), line: currentLine)
        return rewrite(link) ?? Self.encoded(address)
    }

    /// An address with its spaces as escapes.
    static func encoded(_ address: [UInt8]) -> [UInt8] {
        guard address.contains(0x20) else { return address }
        return address.flatMap { $0 == 0x20 ? Array("%20".utf8) : [$0] }
    }

    private static func trimmed(_ value: [UInt8]) -> [UInt8] {
        Array(value.trimmingSpaces())
    }
}
