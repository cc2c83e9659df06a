/// Where search lies in a site.
package enum SearchFiles {
    /// The folder of the index and its client.
    package static let folder = "search"
    /// The file that names all others of the index.
    package static let entry = folder + "/index.bin"

    /// How deep below the folder its files are at most.
    package static let deepest = 2

    /// Whether a path is of the form in which files of an index are named by their content.
    package static func isNamedByContent(_ path: String) -> Bool {
        let parts = path.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.first == folder[...], (2...2 + deepest).contains(parts.count), path.hasSuffix(".bin")
        else { return false }
        let digits = parts.dropFirst().joined().utf8.dropLast(4)
        let isDigit = { (byte: UInt8) in
            (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
                || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte)
        }
        return digits.count == 12 && digits.allSatisfy(isDigit)
            && parts.dropFirst().dropLast().allSatisfy { $0.utf8.count == 2 }
    }
}
