import Articles

/// What a build says at its end.
package struct BuildReport: Sendable {
    package var articles = 0
    package var drafts = 0
    package var later = 0
    /// Articles that were left out because they repeat others.
    package var repeated = 0
    package var pagesWritten = 0
    package var pagesUnchanged = 0
    package var pagesRemoved = 0
    package var people = 0
    package var tags = 0
    package var warnings = 0
    package var errors = 0
    /// What was dropped, joined and guessed.
    var notes = NoteCounts()
    /// Seconds.
    package var seconds = 0.0
    package var output = ""
    /// How many addresses are on record, where the build wrote the record.
    package var addressesOnRecord: Int?
    /// Whether the site's address is known, without which there are no feeds and no sitemap.
    package var hasAddress = true

    package init() {}

    /// The report as lines.
    package var text: String {
        var lines = [
            "\(count(articles, "article")), \(people) \(people == 1 ? "person" : "people"), \(count(tags, "tag"))"
        ]
        if drafts > 0 { lines.append("\(count(drafts, "draft")) left out; --drafts publishes them") }
        if later > 0 { lines.append("\(count(later, "article")) dated later left out") }
        if repeated > 0 { lines.append("\(count(repeated, "article")) left out, which repeat others") }
        var pages = pagesWritten == 0 ? "Nothing to write: " : "\(count(pagesWritten, "file")) written, "
        pages += "\(pagesUnchanged) unchanged"
        if pagesRemoved > 0 { pages += ", \(pagesRemoved) removed" }
        lines.append(pages + " in \(output)")
        let problems =
            errors + warnings == 0
            ? "No problems" : "\(count(errors, "error")), \(count(warnings, "warning"))"
        lines.append(problems)
        if notes.total > 0 {
            lines.append("\(count(notes.total, "note")) in .broadsheet/report.jsonl")
            let rules = notes.rules.map { "\($0.rule.rawValue) \($0.count)" }
            if !rules.isEmpty { lines.append("Repaired or guessed: " + rules.joined(separator: ", ")) }
        }
        if let number = addressesOnRecord {
            lines.append("\(number) \(number == 1 ? "address" : "addresses") on record in addresses.tsv")
        }
        if !hasAddress {
            lines.append("No feeds, sitemap or canonical addresses: set url: in broadsheet.yaml, or --url")
        }
        lines.append("\(tenths(seconds)) s")
        return lines.joined(separator: "\n")
    }

    /// What the cache keeps of a report.
    package var counts: [Int] {
        [articles, drafts, later, repeated, people, tags, warnings, errors, hasAddress ? 1 : 0]
            + notes.numbers
    }

    /// A report of what the cache kept; nil when that is another kind of list.
    package init?(counts: [Int]) {
        guard counts.count > 9, let notes = NoteCounts(Array(counts[9...])) else { return nil }
        articles = counts[0]
        drafts = counts[1]
        later = counts[2]
        repeated = counts[3]
        people = counts[4]
        tags = counts[5]
        warnings = counts[6]
        errors = counts[7]
        hasAddress = counts[8] == 1
        self.notes = notes
    }

    private func count(_ number: Int, _ noun: String) -> String {
        "\(number) \(noun)\(number == 1 ? "" : "s")"
    }

    private func tenths(_ seconds: Double) -> String {
        let hundredths = Int((seconds * 100).rounded())
        return "\(hundredths / 100).\(hundredths / 10 % 10)\(hundredths % 10)"
    }
}
