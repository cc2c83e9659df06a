/// Appends XML to bytes.
struct XMLWriter {
    private var bytes: [UInt8]

    init(_ bytes: consuming [UInt8] = []) { self.bytes = bytes }

    consuming func finish() -> [UInt8] { bytes }

    /// Appends text as it is.
    mutating func raw(_ text: StaticString) {
        bytes.append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    }

    /// Appends text, escaped.
    mutating func text(_ text: String) { XMLText.append(text, to: &bytes) }

    /// Appends bytes, escaped.
    mutating func text(_ text: [UInt8]) { text.withUnsafeBufferPointer { XMLText.append($0, to: &bytes) } }

    /// Appends an attribute to the tag that is open.
    mutating func attribute(_ name: StaticString, _ value: String) {
        raw(" ")
        raw(name)
        raw("=\"")
        text(value)
        raw("\"")
    }

    /// Appends an element that holds only text, and a line feed.
    mutating func element(_ name: StaticString, _ content: String) {
        raw("<")
        raw(name)
        raw(">")
        text(content)
        raw("</")
        raw(name)
        raw(">\n")
    }

    /// Appends an Atom link.
    mutating func link(to address: String, relation: String, type: String) {
        raw("<link")
        attribute("rel", relation)
        attribute("type", type)
        attribute("href", address)
        raw("/>\n")
    }
}
