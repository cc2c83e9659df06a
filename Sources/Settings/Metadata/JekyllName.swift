package import Articles

/// A file name with a date before the slug, as Jekyll names its posts: `2014-06-23-slug`.
package enum JekyllName {
    /// The date and the slug of a file name without its extension, or nil when it is no such name.
    package static func parse(_ name: String) -> (PartialDate, slug: String)? {
        let parts = name.split(separator: "-", maxSplits: 3, omittingEmptySubsequences: false)
        guard parts.count == 4, !parts[3].isEmpty, parts[0].utf8.count == 4, let year = number(parts[0]),
            let month = number(parts[1]), let day = number(parts[2]),
            let date = PartialDate(year: year, month: month, day: day)
        else { return nil }
        return (date, slug: String(parts[3]))
    }

    /// One to four digits.
    private static func number(_ text: Substring) -> Int? {
        guard (1...4).contains(text.utf8.count), text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else {
            return nil
        }
        return Int(text)
    }
}
