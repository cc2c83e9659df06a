/// Web addresses of a page: absolute ones, and what they are relative to.
struct PageAddress: Sendable {
    /// `https://example.org`
    private let origin: ArraySlice<UInt8>
    /// The path up to its last slash.
    private let folder: ArraySlice<UInt8>

    /// An `http` or `https` address; nil for any other.
    init?(_ address: [UInt8]) {
        guard Self.isAbsolute(address), let slashes = address.firstRange(of: "//".utf8) else { return nil }
        let rest = address[slashes.upperBound...]
        let hostEnd = rest.firstIndex { $0 == 0x2F || $0 == 0x3F || $0 == 0x23 } ?? rest.endIndex
        guard hostEnd > rest.startIndex else { return nil }
        origin = address[..<hostEnd]
        let path = rest[hostEnd...].prefix { $0 != 0x3F && $0 != 0x23 }
        folder = path.lastIndex(of: 0x2F).map { path[...$0] } ?? [0x2F]
    }

    /// `example.org`
    var host: String {
        String(decoding: origin.split(separator: 0x2F).last ?? [], as: UTF8.self).lowercased()
    }

    static func isAbsolute(_ address: some Collection<UInt8>) -> Bool {
        let scheme = PageText.lowered(address.prefix(8))
        return scheme.starts(with: "http://".utf8) || scheme.starts(with: "https://".utf8)
    }

    /// An address on the page made absolute.
    func resolve(_ address: [UInt8]) -> [UInt8] {
        guard let first = address.first, !Self.hasScheme(address) else { return address }
        if address.starts(with: "//".utf8) { return Array(origin.prefix { $0 != 0x2F }) + address }
        if first == 0x2F { return Array(origin) + address }
        var rest = address[...]
        var folder = folder
        while true {
            if rest.starts(with: "./".utf8) {
                rest = rest.dropFirst(2)
            } else if rest.starts(with: "../".utf8) {
                rest = rest.dropFirst(3)
                folder = folder.dropLast()
                folder = folder.prefix((folder.lastIndex(of: 0x2F).map { $0 - folder.startIndex } ?? -1) + 1)
                if folder.isEmpty { folder = [0x2F] }
            } else {
                return Array(origin) + folder + rest
            }
        }
    }

    static func hasScheme(_ address: [UInt8]) -> Bool {
        guard let end = address.firstIndex(where: { [0x3A, 0x2F, 0x3F, 0x23].contains($0) }) else {
            return false
        }
        return address[end] == 0x3A && end > 0
    }
}
