#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// What the person sees.
enum Console {
    /// Whether standard error is a terminal, where a progress line may stand.
    static var hasTerminal: Bool { isatty(STDERR_FILENO) == 1 }

    static func standardError(_ text: String) { write(text + "\n", to: STDERR_FILENO) }

    static func standardOutput(_ text: String) { write(text + "\n", to: STDOUT_FILENO) }

    /// Shows a line in the place of the last one; an empty text takes it away.
    static func progress(_ text: String) { write("\r\u{1B}[K" + text, to: STDERR_FILENO) }

    static func write(_ text: String, to descriptor: Int32) { write(Array(text.utf8), to: descriptor) }

    /// Writes all bytes; what cannot be written (a closed pipe) is let go.
    static func write(_ bytes: [UInt8], to descriptor: Int32) {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { buffer in
                #if canImport(Darwin)
                    Darwin.write(descriptor, buffer.baseAddress, buffer.count)
                #else
                    Glibc.write(descriptor, buffer.baseAddress, buffer.count)
                #endif
            }
            if count < 0, errno == EINTR { continue }
            if count <= 0 { return }
            rest = rest.dropFirst(count)
        }
    }
}
