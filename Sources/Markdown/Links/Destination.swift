/// Rules for destinations of links and images.
enum Destination {
    /// Whether a destination has a scheme that runs script or reads files. Control characters and white space
    /// are looked through, as browsers do.
    static func isUnsafe(_ destination: UnsafeBufferPointer<UInt8>, inImage: Bool) -> Bool {
        var head: [UInt8] = []
        for byte in destination {
            // No scheme in question starts otherwise: most destinations are done with their first byte.
            if byte > .space, byte != 0x7F { head.append(byte.lowercased) }
            if head.count == 1, !isFirstByte(head[0]) { return false }
            if head.count == 24 { break }
        }
        if has(head, "javascript:") || has(head, "vbscript:") || has(head, "file:") { return true }
        guard has(head, "data:") else { return false }
        guard inImage else { return true }
        return
            !(isImage(head, "png") || isImage(head, "gif") || isImage(head, "jpeg") || isImage(head, "webp"))
    }

    private static func isFirstByte(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "j") || byte == UInt8(ascii: "v") || byte == UInt8(ascii: "f")
            || byte == UInt8(ascii: "d")
    }

    private static func has(_ head: [UInt8], _ prefix: StaticString) -> Bool {
        head.starts(with: prefix.bytes)
    }

    private static func isImage(_ head: [UInt8], _ type: StaticString) -> Bool {
        let prefix = Array(("data:image/" as StaticString).bytes) + type.bytes
        guard head.starts(with: prefix) else { return false }
        return head.count == prefix.count || head[prefix.count] == UInt8(ascii: ";")
            || head[prefix.count] == UInt8(ascii: ",")
    }
}
