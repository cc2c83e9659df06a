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
        guard let slash = lastIndex(of: 0x2F, in: path) else { return "" }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }

    /// A path without the folder that it begins with: `b/c` for `a/b/c` below `a`.
    package static func below(_ folder: String, _ path: String) -> String {
        // By bytes: a mark at the beginning of a name is one character with the slash before it.
        let rest = path.utf8.dropFirst(folder.utf8.count).drop { $0 == 0x2F }
        return String(decoding: rest, as: UTF8.self)
    }

    /// The last part of a path.
    package static func name(of path: String) -> String {
        String(path[nameStart(in: path)...])
    }

    /// The part of a name behind its last full stop, in lower case; empty for `name` and `.name`.
    package static func fileExtension(of path: String) -> String {
        guard let dot = lastDot(in: path) else { return "" }
        return String(path[path.utf8.index(after: dot)...]).lowercased()
    }

    /// A name without its last full stop and what follows.
    package static func stem(of path: String) -> String {
        guard let dot = lastDot(in: path) else { return name(of: path) }
        return String(path[nameStart(in: path)..<dot])
    }

    private static func nameStart(in path: String) -> String.Index {
        lastIndex(of: 0x2F, in: path).map { path.utf8.index(after: $0) } ?? path.startIndex
    }

    /// Where the last full stop of a name is; nil when it has none, or only one that hides it.
    private static func lastDot(in path: String) -> String.Index? {
        guard let dot = lastIndex(of: 0x2E, in: path) else { return nil }
        return dot > nameStart(in: path) ? dot : nil
    }

    /// The last index of an ASCII character: every file of a collection is asked for its name, so bytes are looked at in place.
    private static func lastIndex(of byte: UInt8, in path: String) -> String.Index? {
        let offset = path.utf8.withContiguousStorageIfAvailable { bytes in
            var offset = bytes.count - 1
            while offset >= 0, bytes[offset] != byte { offset -= 1 }
            return offset
        }
        guard let offset else { return path.utf8.lastIndex(of: byte) }
        return offset < 0 ? nil : path.utf8.index(path.startIndex, offsetBy: offset)
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
            for start in stride(from: 0, to: 3 * climbs, by: 3) {
                (output[start], output[start + 1], output[start + 2]) = (0x2E, 0x2E, 0x2F)
            }
            let rest = UnsafeBufferPointer(rebasing: target[shared...])
            return UnsafeMutableBufferPointer(rebasing: output[(3 * climbs)...]).update(fromContentsOf: rest)
                + 3 * climbs
        }
    }
}
