/// Makes the HTML of a whole body well-nested, so that nothing in an article can end an element of the page
/// around it.
///
/// The cleaner sees only the pieces of raw HTML, not the Markdown between them: `> <div>` closes its
/// quotation before its `<div>`. Here every end tag ends what is open, or goes; what stays open gets its end
/// tag. Tags are copied as they are.
package struct HTMLBalancer {
    private var output: [UInt8] = []
    private var open = OpenElements()

    /// The same HTML, well-nested.
    package static func balanced(_ html: [UInt8]) -> [UInt8] {
        var balancer = HTMLBalancer()
        balancer.output.reserveCapacity(html.count)
        var tokenizer = HTMLTokenizer(html)
        while true {
            let start = tokenizer.position
            guard let token = tokenizer.next() else { break }
            balancer.take(token, html[start..<tokenizer.position])
        }
        balancer.close(to: 0)
        return balancer.output
    }

    private mutating func take(_ token: HTMLToken, _ bytes: ArraySlice<UInt8>) {
        switch token {
        case .text, .comment: output += bytes
        case .unfinishedTag: HTMLEscape.appendText(bytes, to: &output)
        case .startTag(let tag):
            let element = Self.element(tag.name)
            close(to: open.depth(before: element))
            output += bytes
            if element.layout != .void { open.open(element) }
        case .endTag(let name):
            if let depth = open.depth(behindEndOf: Self.element(name)) { close(to: depth) }
        }
    }

    private mutating func close(to depth: Int) {
        while open.elements.count > depth, let element = open.closeLast() {
            output += "</".utf8
            output += element.name.utf8
            output.append(UInt8(ascii: ">"))
        }
    }

    private static func element(_ name: String) -> HTMLElement {
        switch HTMLTreatment.of(name) {
        case .keep(let known): HTMLElement(name: name, layout: known.layout)
        case .remove: HTMLElement(name: name, layout: .void)
        default: HTMLElement(name: name, layout: .inline)
        }
    }
}
