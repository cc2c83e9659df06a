import Articles

/// A line of credits that is understood from end to end: `(Reporting by A; Editing by B)`, `Text: A / Fotos: B`,
/// `A contributed to this report.`, `(dpa/AFP)`.
struct CreditPhrase: Hashable {
    private(set) var authors: [String] = []
    private(set) var contributors: [Contributor] = []

    /// Reads a whole line; nil when any of it is not understood.
    init?(_ text: String) {
        guard text.utf8.count <= 400 else { return nil }
        let bare = Self.bare(text)
        guard !bare.isEmpty else { return nil }
        let agencies = NewsAgency.list(bare)
        if !agencies.isEmpty {
            add(agencies: agencies)
            return
        }
        let clauses = Self.clauses(of: bare)
        guard (1...8).contains(clauses.count), clauses.allSatisfy({ read(clause: $0) }) else { return nil }
    }

    /// Reads one clause: a label with names, or names with a verb.
    init?(clause: String) {
        guard read(clause: clause) else { return nil }
    }

    private mutating func read(clause: String) -> Bool {
        if let names = Self.helpers(in: clause), let list = NameList(names), list.agencies.isEmpty {
            contributors += list.names.map { Contributor(role: .contributor, name: $0) }
            return true
        }
        guard let (meaning, rest) = CreditLabel.read(clause) else {
            let agencies = NewsAgency.list(clause)
            add(agencies: agencies)
            return !agencies.isEmpty
        }
        if meaning == .agenciesOnly {
            let agencies = NewsAgency.list(rest)
            add(agencies: agencies)
            return !agencies.isEmpty
        }
        guard let list = NameList(rest) else { return false }
        switch meaning {
        case .other(let role): contributors += list.names.map { Contributor(role: role, name: $0) }
        default: authors += list.names
        }
        add(agencies: list.agencies)
        return true
    }

    private mutating func add(agencies: [String]) {
        contributors += agencies.map { Contributor(role: .agency, name: $0) }
    }

    /// Those who `contributed to this report`.
    private static func helpers(in clause: String) -> String? {
        let lowered = clause.lowercased()
        guard lowered.utf8.count == clause.utf8.count else { return nil }
        // Few texts hold such a word, and it is found faster than the phrases.
        guard lowered.split(separator: " ").contains(where: { $0.hasPrefix("contribu") || $0 == "zu" })
        else { return nil }
        for verb in helps {
            guard let range = lowered.firstRange(of: verb), range.lowerBound > lowered.startIndex else {
                continue
            }
            // What follows the verb is at most a place and the name of the piece.
            guard lowered[range.upperBound...].utf8.count <= 50 else { return nil }
            let count = lowered.utf8.distance(from: lowered.startIndex, to: range.lowerBound)
            return BylineRole.trimmed(Substring(clause.utf8.prefix(count)))
        }
        return nil
    }

    /// Cuts at semicolons, bars and slashes, at full stops behind whole words, and before labels behind a comma.
    private static func clauses(of text: String) -> [String] {
        var clauses: [String] = [""]
        for word in text.split(whereSeparator: { $0 == " " || $0 == "\u{A0}" }) {
            if ["|", "/", "•", "·", "–", "—", "//", "-"].contains(word) {
                clauses.append("")
                continue
            }
            clauses[clauses.count - 1] += clauses[clauses.count - 1].isEmpty ? word : " " + word
            if word.hasSuffix(";")
                || word.hasSuffix(".") && word.utf8.count > 4 && !word.dropLast().contains(".")
            {
                clauses[clauses.count - 1].removeLast()
                clauses.append("")
            }
        }
        return clauses.filter { !$0.isEmpty }.flatMap(splitAtLabels)
    }

    private static func splitAtLabels(_ clause: String) -> [String] {
        var pieces: [String] = []
        for part in clause.split(separator: ",").map({ BylineRole.trimmed($0) }) {
            var part = part
            for opening in ["and ", "und ", "et ", "y ", "e "] where part.lowercased().hasPrefix(opening) {
                let rest = String(part.dropFirst(opening.count))
                if CreditLabel.read(rest) != nil { part = rest }
            }
            if pieces.isEmpty || CreditLabel.read(part) != nil {
                pieces.append(part)
            } else {
                pieces[pieces.count - 1] += ", " + part
            }
        }
        return pieces
    }

    /// The text without brackets, emphasis and a full stop around it.
    private static func bare(_ text: String) -> String {
        var rest = text[...]
        var previous = -1
        while rest.utf8.count != previous {
            previous = rest.utf8.count
            while let first = rest.first, "*_ –—-".contains(first) { rest.removeFirst() }
            while let last = rest.last, "*_ .;".contains(last) { rest.removeLast() }
            for (open, close) in [("(", ")"), ("[", "]")]
            where rest.hasPrefix(open) && rest.hasSuffix(close) && !rest.dropFirst().dropLast().contains(open)
            {
                rest = rest.dropFirst().dropLast()
            }
        }
        return String(rest)
    }

    private static let helps = [
        " also contributed to th", " contributed to th", " contributed reporting", " contributed research",
        " contributed from ", " hat zu diesem ", " haben zu diesem ", " a contribué à ", " ont contribué à ",
        " contribuyó a ", " contribuyeron a ", " contribuyó con ", " contribuyeron con ", " contribuiu para ",
        " contribuíram para ", " ha contribuito a ", " hanno contribuito a ",
    ]
}
