/// Reads a tag from its name to its `>`.
struct HTMLTagReader {
    let bytes: [UInt8]
    private(set) var position: Int
    private var attributes: [HTMLAttribute] = []

    /// Attributes behind so many are passed over: no article needs them, and each is compared with those
    /// before it.
    private static let mostAttributes = 64

    init(bytes: [UInt8], position: Int) {
        self.bytes = bytes
        self.position = position
    }

    /// The tag, with the place behind it in `position`; nil when the bytes end before it does.
    mutating func read() -> HTMLTag? {
        let name = run { !HTMLByte.endsName($0) }
        while position < bytes.count {
            let byte = bytes[position]
            if byte == UInt8(ascii: ">") {
                position += 1
                return HTMLTag(name: Self.lowered(name), attributes: attributes)
            }
            if HTMLByte.isSpace(byte) || byte == UInt8(ascii: "/") {
                position += 1
            } else if !readAttribute() {
                return nil
            }
        }
        return nil
    }

    /// Reads an attribute; false when the bytes end inside it.
    private mutating func readAttribute() -> Bool {
        let start = position
        // A `=` in front belongs to the name.
        position += 1
        _ = run { !HTMLByte.endsName($0) && $0 != UInt8(ascii: "=") }
        let name = bytes[start..<position]
        _ = run(while: HTMLByte.isSpace)
        guard position < bytes.count else { return false }
        guard bytes[position] == UInt8(ascii: "=") else {
            add(name, value: [])
            return true
        }
        position += 1
        _ = run(while: HTMLByte.isSpace)
        guard position < bytes.count else { return false }
        let quote = bytes[position]
        guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
            add(name, value: run { !HTMLByte.isSpace($0) && $0 != UInt8(ascii: ">") })
            return true
        }
        position += 1
        let value = run { $0 != quote }
        guard position < bytes.count else { return false }
        position += 1
        add(name, value: value)
        return true
    }

    private mutating func add(_ name: ArraySlice<UInt8>, value: ArraySlice<UInt8>) {
        guard attributes.count < Self.mostAttributes else { return }
        let name = Self.lowered(name)
        guard !attributes.contains(where: { $0.name == name }) else { return }
        attributes.append(HTMLAttribute(name: name, value: value))
    }

    private mutating func run(while matches: (UInt8) -> Bool) -> ArraySlice<UInt8> {
        let start = position
        while position < bytes.count, matches(bytes[position]) { position += 1 }
        return bytes[start..<position]
    }

    private static func lowered(_ name: ArraySlice<UInt8>) -> String {
        String(decoding: name.map(HTMLByte.lowered), as: UTF8.self)
    }
}
