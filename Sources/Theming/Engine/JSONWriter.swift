/// Appends a JSON object to a page, member by member, in the form of `JSONText`.
///
///     var writer = JSONWriter()
///     writer.text("@type", "Person")
///     writer.list("keywords", tags) { $0.element($1.name) }
package struct JSONWriter: ~Copyable {
    /// The JSON so far; whole after `finish`.
    package private(set) var bytes: [UInt8] = []
    /// Whether the next element is the first of its object or list.
    private var isFirst = true

    /// Begins an object.
    package init() {
        bytes.reserveCapacity(1_024)
        bytes.append(UInt8(ascii: "{"))
    }

    /// The finished object.
    package consuming func finish() -> [UInt8] {
        bytes.append(UInt8(ascii: "}"))
        return bytes
    }

    /// Adds a text; an absent or empty one is left out.
    package mutating func text(_ name: StaticString, _ text: String?) {
        guard let text, !text.isEmpty else { return }
        member(name)
        JSONText.append(text, to: &bytes)
    }

    package mutating func number(_ name: StaticString, _ number: Int) {
        member(name)
        DecimalDigits.append(number, to: &bytes)
    }

    /// Adds an object within the object.
    package mutating func object(_ name: StaticString, _ write: (inout JSONWriter) -> Void) {
        member(name)
        object(write)
    }

    /// Adds a list; an empty one is left out. `write` is to add one element each.
    package mutating func list<Element>(
        _ name: StaticString, _ elements: [Element], _ write: (inout JSONWriter, Element) -> Void
    ) {
        if elements.isEmpty { return }
        member(name)
        bytes.append(UInt8(ascii: "["))
        isFirst = true
        for element in elements { write(&self, element) }
        bytes.append(UInt8(ascii: "]"))
        isFirst = false
    }

    /// Adds a text to a list.
    package mutating func element(_ text: String) {
        separate()
        JSONText.append(text, to: &bytes)
    }

    /// Adds an object to a list.
    package mutating func element(_ write: (inout JSONWriter) -> Void) {
        separate()
        object(write)
    }

    private mutating func object(_ write: (inout JSONWriter) -> Void) {
        bytes.append(UInt8(ascii: "{"))
        isFirst = true
        write(&self)
        bytes.append(UInt8(ascii: "}"))
        isFirst = false
    }

    private mutating func member(_ name: StaticString) {
        separate()
        bytes.append(UInt8(ascii: "\""))
        bytes.append(contentsOf: UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount))
        bytes.append(UInt8(ascii: "\""))
        bytes.append(UInt8(ascii: ":"))
    }

    private mutating func separate() {
        if !isFirst { bytes.append(UInt8(ascii: ",")) }
        isFirst = false
    }
}
