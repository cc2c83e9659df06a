#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// Paths as text, parted by `/`.
package enum FilePath {
    /// Puts a name below a folder; an absolute name stands for itself.
    package static func join(_ folder: String, _ name: String) -> String {
        if name.hasPrefix("/") || folder.isEmpty { return name }
        return folder.hasSuffix("/") ? folder + name : folder + "/" + name
    }

    /// The folder that holds a path: `a` for `a/b`, an empty text for `b`, nil for a root or an empty path.
    package static func parent(of path: String) -> String? {
        guard !path.isEmpty, path != "/" else { return nil }
        guard let slash = path.utf8.lastIndex(of: 0x2F) else { return "" }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }

    /// The last part of a path.
    package static func name(of path: String) -> String {
        guard let slash = path.utf8.lastIndex(of: 0x2F) else { return path }
        return String(path[path.utf8.index(after: slash)...])
    }

    /// The part of a name behind its last full stop, in lower case; empty for `name` and `.name`.
    package static func fileExtension(of path: String) -> String {
        let name = name(of: path)
        guard let dot = name.utf8.lastIndex(of: 0x2E), dot != name.startIndex else { return "" }
        return name[name.utf8.index(after: dot)...].lowercased()
    }

    /// A name without its last full stop and what follows.
    package static func stem(of path: String) -> String {
        let name = name(of: path)
        guard let dot = name.utf8.lastIndex(of: 0x2E), dot != name.startIndex else { return name }
        return String(name[..<dot])
    }

    /// Resolves `.` and `..` in a relative path; nil when it climbs out of its root.
    package static func normalized(_ path: String) -> String? {
        var parts: [Substring] = []
        for part in path.split(separator: "/") where part != "." {
            if part == ".." {
                guard parts.popLast() != nil else { return nil }
            } else {
                parts.append(part)
            }
        }
        return parts.joined(separator: "/")
    }

    /// A path from the root of the file system, without `.` and `..`.
    package static func absolute(_ path: String) -> String {
        var full = path
        if !path.hasPrefix("/"), let current = getcwd(nil, 0) {
            full = String(cString: current) + "/" + path
            free(current)
        }
        return "/" + (normalized(full) ?? full)
    }

    /// The way from a page to another path of the same site, both relative to the site's root: `../../tags/x.html`.
    package static func relative(from page: String, to target: String) -> String {
        var (page, target) = (page, target)
        return page.withUTF8 { page in target.withUTF8 { relative(from: page, to: $0) } }
    }

    private static func relative(
        from page: UnsafeBufferPointer<UInt8>, to target: UnsafeBufferPointer<UInt8>
    ) -> String {
        // Going down from a shared folder gives short links and keeps a page's own folder readable.
        var shared = 0
        for index in 0..<min(page.count, target.count) {
            guard page[index] == target[index] else { break }
            if page[index] == 0x2F { shared = index + 1 }
        }
        var climbs = 0
        for index in shared..<page.count where page[index] == 0x2F { climbs += 1 }
        return String(unsafeUninitializedCapacity: 3 * climbs + target.count - shared) { output in
            var end = 0
            for _ in 0..<climbs {
                (output[end], output[end + 1], output[end + 2]) = (0x2E, 0x2E, 0x2F)
                end += 3
            }
            for index in shared..<target.count {
                output[end] = target[index]
                end += 1
            }
            return end
        }
    }
}
