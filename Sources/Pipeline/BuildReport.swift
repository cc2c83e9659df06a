/// What a build says at its end.
package struct BuildReport: Sendable {
    package var articles = 0
    package var drafts = 0
    package var later = 0
    package var pagesWritten = 0
    package var pagesUnchanged = 0
    package var pagesRemoved = 0
    package var people = 0
    package var tags = 0
    package var warnings = 0
    package var errors = 0
    package var notes = 0
    /// Seconds.
    package var seconds = 0.0
    package var output = ""
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
        var pages = pagesWritten == 0 ? "Nothing to write: " : "\(count(pagesWritten, "file")) written, "
        pages += "\(pagesUnchanged) unchanged"
        if pagesRemoved > 0 { pages += ", \(pagesRemoved) removed" }
        lines.append(pages + " in \(output)")
        var problems =
            errors + warnings == 0
            ? "No problems" : "\(count(errors, "error")), \(count(warnings, "warning"))"
        if notes > 0 { problems += "; \(count(notes, "note")) with --notes" }
        lines.append(problems)
        if !hasAddress {
            lines.append("No feeds, sitemap or canonical addresses: set url: in broadsheet.yaml, or --url")
        }
        lines.append("\(tenths(seconds)) s")
        return lines.joined(separator: "\n")
    }

    /// What the cache keeps of a report.
    package var counts: [Int] {
        [articles, drafts, later, people, tags, warnings, errors, notes, hasAddress ? 1 : 0]
    }

    /// A report of what the cache kept; nil when that is another kind of list.
    package init?(counts: [Int]) {
        guard counts.count == 9 else { return nil }
        articles = counts[0]
        drafts = counts[1]
        later = counts[2]
        people = counts[3]
        tags = counts[4]
        warnings = counts[5]
        errors = counts[6]
        notes = counts[7]
        hasAddress = counts[8] == 1
    }

    private func count(_ number: Int, _ noun: String) -> String {
        "\(number) \(noun)\(number == 1 ? "" : "s")"
    }

    private func tenths(_ seconds: Double) -> String {
        let hundredths = Int((seconds * 100).rounded())
        return "\(hundredths / 100).\(hundredths / 10 % 10)\(hundredths % 10)"
    }
}
