import Articles

/// The year of an article, or its whole date, as the file's name or an issue line gives it.
struct KnownYear {
    var year: Int
    /// Where it stands, for the diagnostic.
    var place: String

    /// The year in the name of a file, or of the folder it lies in.
    init?(path: String) {
        let parts = path.split(separator: "/")
        for part in parts.suffix(3).reversed() {
            let numbers = part.split { !$0.isASCII || !$0.isNumber }.compactMap(Self.year)
            guard let first = numbers.first else { continue }
            guard numbers.allSatisfy({ $0 == first }) else { return nil }
            self.init(year: first, place: "the file’s name")
            return
        }
        return nil
    }

    /// The year in lines that name an issue of a periodical; nil where they disagree.
    init?(issueLines: [String]) {
        var years: Set<Int> = []
        for line in issueLines {
            let words = line.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
            let isDated = words.contains { MonthNames.number(of: $0) != nil }
            guard isDated || FurniturePattern.namesIssue(Array(line.utf8)[...]) else { continue }
            years.formUnion(words.compactMap { Self.year($0[...]) })
        }
        guard years.count == 1, let year = years.first else { return nil }
        self.init(year: year, place: "an issue line")
    }

    private init(year: Int, place: String) {
        self.year = year
        self.place = place
    }

    /// The whole date at one end of a file's name: `2014-06-23-slug`, `slug_20140623`.
    static func date(inNameOf path: String) -> PartialDate? {
        guard let name = path.split(separator: "/").last else { return nil }
        let stem = name.lastIndex(of: ".").map { name[..<$0] } ?? name
        let numbers = stem.split { !$0.isASCII || !$0.isNumber }
        guard let first = numbers.first, let last = numbers.last else { return nil }
        for digits in [first, last] where digits.utf8.count == 8 {
            guard let value = Int(digits), (1500...2099).contains(value / 10_000) else { continue }
            return PartialDate(year: value / 10_000, month: value / 100 % 100, day: value % 100)
        }
        guard numbers.count >= 3, stem.hasPrefix(first), let year = year(first),
            numbers[1].utf8.count == 2, numbers[2].utf8.count == 2,
            stem.hasPrefix("\(first)-\(numbers[1])-\(numbers[2])")
                || stem.hasPrefix("\(first)_\(numbers[1])_\(numbers[2])"),
            let month = Int(numbers[1]), let day = Int(numbers[2])
        else { return nil }
        return PartialDate(year: year, month: month, day: day)
    }

    /// A year of four digits, or the one that eight digits begin with.
    private static func year(_ digits: Substring) -> Int? {
        guard digits.utf8.count == 4 || digits.utf8.count == 8, let year = Int(digits.prefix(4)),
            (1500...2099).contains(year)
        else { return nil }
        return year
    }
}
