/// A path below the site's root that an article or a setting asked for, made safe.
package enum SitePath {
    /// The file that an address such as `/2014/06/slug/`, `about.html` or `old/page` stands for: `2014/06/slug/index.html`,
    /// `about.html`, `old/page.html`. Nil when it would leave the site, or when no file system takes it.
    package static func page(forAddress address: String) -> String? {
        let path = withoutOrigin(address)
        let isFolder = path.isEmpty || path.hasSuffix("/")
        var parts = path.split(separator: "/").map(String.init)
        guard parts.allSatisfy(isSafe) else { return nil }
        if isFolder {
            parts.append("index.html")
        } else if let last = parts.last, !isPageName(last) {
            parts[parts.count - 1] = last + ".html"
        }
        let joined = parts.joined(separator: "/")
        return joined.utf8.count <= 600 ? joined : nil
    }

    /// An address without scheme, host, query and fragment, percent escapes read.
    static func withoutOrigin(_ address: String) -> String {
        var rest = Substring(address)
        if let scheme = rest.firstRange(of: "://") {
            rest = rest[scheme.upperBound...]
            rest = rest.firstIndex(of: "/").map { rest[$0...] } ?? ""
        }
        rest = rest.prefix { $0 != "?" && $0 != "#" }
        return PercentEncoding.decoded(String(rest))
    }

    private static func isPageName(_ name: String) -> Bool {
        let lower = name.lowercased()
        return lower.hasSuffix(".html") || lower.hasSuffix(".htm")
    }

    /// Whether a part of a path may be the name of a file everywhere: no `..`, no hidden file, no control character, no
    /// character that Windows forbids, no device name.
    static func isSafe(_ part: String) -> Bool {
        guard !part.isEmpty, part.utf8.count <= 200, !part.hasPrefix("."), !part.hasSuffix("."),
            !part.hasSuffix(" ")
        else { return false }
        for byte in part.utf8 {
            switch byte {
            case 0..<0x20, 0x7F: return false
            case UInt8(ascii: "\\"), UInt8(ascii: ":"), UInt8(ascii: "*"), UInt8(ascii: "?"),
                UInt8(ascii: "\""),
                UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "|"):
                return false
            default: break
            }
        }
        return !isDevice(part.lowercased().prefix { $0 != "." })
    }

    private static func isDevice(_ name: Substring) -> Bool {
        if ["con", "prn", "aux", "nul"].contains(name) { return true }
        guard name.utf8.count == 4, let last = name.utf8.last, (0x30...0x39).contains(last) else {
            return false
        }
        return name.hasPrefix("com") || name.hasPrefix("lpt")
    }
}
