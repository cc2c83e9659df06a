/// Judges addresses in raw HTML by their scheme, as a browser would read it.
enum SafeAddress {
    /// An address that cannot run script, without control characters and the white space around it; nil for
    /// any other.
    ///
    /// - Parameter value: the value of the attribute, character references decoded.
    static func checked(_ value: [UInt8], for kind: RawHTMLLink.Kind) -> [UInt8]? {
        // A browser strips controls and blanks at both ends, and tabs and line feeds everywhere, before it
        // reads the scheme.
        var address = value.filter { $0 >= 0x20 && $0 != 0x7F }
        while address.last == 0x20 { address.removeLast() }
        address = Array(address.drop { $0 == 0x20 })
        guard !address.isEmpty else { return nil }
        guard let scheme = scheme(of: address) else { return address }
        // The last two are marks for other sources of the site.
        var allowed: Set<String> = ["http", "https", "post", "source"]
        if kind == .link { allowed.formUnion(["mailto", "tel"]) }
        return allowed.contains(scheme) ? address : nil
    }

    /// An address of the web with its scheme; nil for any other.
    static func web(_ value: [UInt8]) -> [UInt8]? {
        guard let address = checked(value, for: .source) else { return nil }
        if address.starts(with: "//".utf8) { return Array("https:".utf8) + address }
        let scheme = scheme(of: address)
        return scheme == "http" || scheme == "https" ? address : nil
    }

    /// What stands before the first colon, in lower case; nil where that colon is part of a path, a query or
    /// a fragment.
    private static func scheme(of address: [UInt8]) -> String? {
        guard let end = address.firstIndex(where: { [0x3A, 0x2F, 0x3F, 0x23, 0x5C].contains($0) }),
            address[end] == 0x3A
        else { return nil }
        return String(decoding: address[..<end].map(HTMLByte.lowered), as: UTF8.self)
    }
}
