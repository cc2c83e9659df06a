/// What is doubtful about a date: "c. 1893", "1893?", "[1893]". It is sorted and grouped as the date would be without.
package struct DateQualifiers: OptionSet, Hashable, Sendable {
    package let rawValue: UInt8

    package init(rawValue: UInt8) { self.rawValue = rawValue }

    /// About that time: `c. 1893`.
    package static let approximate = DateQualifiers(rawValue: 1)
    /// Perhaps then: `1893?`.
    package static let uncertain = DateQualifiers(rawValue: 2)
    /// Not from the piece itself, but from who described it: `[1893]`.
    package static let inferred = DateQualifiers(rawValue: 4)

    /// Their names in data.
    package var names: [String] {
        [
            contains(.approximate) ? "approximate" : nil, contains(.uncertain) ? "uncertain" : nil,
            contains(.inferred) ? "inferred" : nil,
        ].compactMap(\.self)
    }

    /// A date with its signs around it; `about` says how the language writes that it is approximate.
    package func mark(_ date: String, about: (String) -> String) -> String {
        var text = contains(.approximate) ? about(date) : date
        if contains(.uncertain) { text += "?" }
        return contains(.inferred) ? "[\(text)]" : text
    }
}
