/// Which destinations may lead to another part of the site.
package enum LinkScope {
    /// Whether a destination is neither another site's address nor a place in the same page.
    package static func mayBeInside(_ destination: [UInt8]) -> Bool {
        guard let first = destination.first, first != UInt8(ascii: "#") else { return false }
        if destination.starts(with: Array("//".utf8)) {
            // A doubled slash is a slip, unless a host follows, which has a full stop.
            return !destination.dropFirst(2).prefix { $0 != UInt8(ascii: "/") }.contains(UInt8(ascii: "."))
        }
        guard let colon = destination.firstIndex(of: UInt8(ascii: ":")) else { return true }
        let scheme = destination[..<colon]
        if scheme.elementsEqual("post".utf8) || scheme.elementsEqual("source".utf8) { return true }
        // A colon behind a slash, a question mark or a brace belongs to no scheme.
        return !scheme.allSatisfy(isSchemeByte)
    }

    private static func isSchemeByte(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x61...0x7A, 0x41...0x5A, 0x30...0x39, 0x2B, 0x2D, 0x2E: true
        default: false
        }
    }
}
