import Files

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

    /// Writes what people may read; where that is not possible, nobody reads it.
    private static func write(_ text: String, to descriptor: Int32) {
        let bytes = Array(text.utf8)
        bytes.withUnsafeBytes { try? FileBytes.write($0, to: descriptor, path: "") }
    }

    /// Writes a result; throws where it cannot be written, for nothing of it may be lost in silence.
    static func write(_ bytes: [UInt8]) throws(FileError) {
        let failure = bytes.withUnsafeBytes { buffer -> FileError? in
            do throws(FileError) {
                try FileBytes.write(buffer, to: STDOUT_FILENO, path: "standard output")
                return nil
            } catch {
                return error
            }
        }
        guard let failure else { return }
        // Who closed the pipe has seen enough.
        if failure.code == EPIPE { Main.end(0) }
        throw failure
    }
}
