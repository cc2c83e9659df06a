import Articles

/// A path below the site's root that an article or a setting asked for, made safe.
package enum SitePath {
    /// The file that an address such as `/2014/06/slug/`, `about.html` or `old/page` stands for: `2014/06/slug/index.html`,
    /// `about.html`, `old/page.html`. Nil when it would leave the site, or when no file system takes it.
    package static func page(forAddress address: String) -> String? {
        let path = withoutOrigin(address)
        let isFolder = path.isEmpty || path.hasSuffix("/")
        var parts = path.split(separator: "/").map(String.init)
        guard parts.allSatisfy({ FileNameRule.allows($0) }) else { return nil }
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

    /// Whether a path stays within the site, and every file system takes it.
    static func isSafe(_ path: String) -> Bool {
        var path = path
        return path.withUTF8 { bytes in
            var start = 0
            for end in 0...bytes.count where end == bytes.count || bytes[end] == UInt8(ascii: "/") {
                guard FileNameRule.allows(UnsafeBufferPointer(rebasing: bytes[start..<end])) else {
                    return false
                }
                start = end + 1
            }
            return true
        }
    }

    private static func isPageName(_ name: String) -> Bool {
        let lower = name.lowercased()
        return lower.hasSuffix(".html") || lower.hasSuffix(".htm")
    }
}
