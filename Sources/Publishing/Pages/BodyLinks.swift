import Articles
import Cataloging

#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// Fills the placeholders of a stored body with addresses as one page needs them.
struct BodyLinks: Sendable {
    /// What stands in a body.
    enum Form: Sendable {
        /// Inside quoted attributes.
        case html
        /// Destinations of links in Markdown.
        case markdown
    }

    private let replacements: [[UInt8]]

    /// Prepares the addresses of a body's links; `address` gives that of a path in the site.
    init(_ links: [ResolvedLink], form: Form, sizes: [String: PixelSize], address: (String) -> String) {
        replacements = links.map { link in
            switch link {
            case .asWritten(let destination):
                return Self.bytes(AddressText.escaped(destination), form: form)
            case .inside(let path, let suffix):
                let url = AddressText.escaped(address(path) + suffix)
                guard form == .html, let size = sizes[path] else { return Self.bytes(url, form: form) }
                // The placeholder stands in `src="…"`: the size goes behind it, so that nothing moves while loading.
                let attributes = "\" width=\"\(size.width)\" height=\"\(size.height)"
                return Self.bytes(url, form: form) + Array(attributes.utf8)
            }
        }
    }

    /// What the filled body depends on besides the body.
    func combine(into hasher: inout FingerprintHasher) {
        for replacement in replacements { hasher.combine(replacement) }
    }

    /// Appends a stored body with its placeholders filled.
    func append(_ body: [UInt8], to output: inout [UInt8]) {
        output.reserveCapacity(output.count + body.count + 256)
        body.withUnsafeBufferPointer { bytes in
            var rest = bytes[...]
            while let start = Self.placeholderSign(in: bytes, from: rest.startIndex) {
                output.append(contentsOf: UnsafeBufferPointer(rebasing: rest[..<start]))
                guard let end = Self.placeholderSign(in: bytes, from: start + 1) else { return }
                let number = bytes[(start + 1)..<end].reduce(0) { ($0 &* 10) &+ Int($1 &- 0x30) }
                if replacements.indices.contains(number) { output.append(contentsOf: replacements[number]) }
                rest = bytes[(end + 1)...]
            }
            output.append(contentsOf: UnsafeBufferPointer(rebasing: rest))
        }
    }

    /// Where the next NUL stands.
    private static func placeholderSign(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
        guard let base = bytes.baseAddress, start < bytes.count,
            let found = memchr(base + start, 0, bytes.count - start)
        else { return nil }
        return UnsafeRawPointer(found) - UnsafeRawPointer(base)
    }

    private static func bytes(_ text: String, form: Form) -> [UInt8] {
        switch form {
        case .markdown: return Array(text.utf8)
        case .html:
            var bytes: [UInt8] = []
            XMLText.append(text, to: &bytes)
            return bytes
        }
    }
}
