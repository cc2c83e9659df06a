#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// A file of the measuring data that may lie beside the package folder.
enum SharedFile {
    /// The bytes of a file; nil, with a message, when it is absent.
    static func contents(_ path: String) -> [UInt8]? {
        let root = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(4)
            .joined(separator: "/")
        guard let file = fopen(root + "/../shared/" + path, "r") else {
            print("skipped: ../shared/\(path) is absent")
            return nil
        }
        defer { fclose(file) }
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 65_536)
        while case let count = fread(&chunk, 1, chunk.count, file), count > 0 { bytes += chunk[..<count] }
        return bytes
    }
}
