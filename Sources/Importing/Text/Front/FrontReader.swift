import Articles

/// Reads title, people and dates above the text, and dates from what else names them.
struct FrontReader {
    let settings: TextSettings
    let source: String

    /// Reads the lines of a text.
    ///
    /// - Parameters:
    ///   - heads: running heads that were dropped; they may name the year of an issue.
    ///   - hasTitle: whether the title stands above the lines.
    func read(_ lines: [TextLine], heads: [String], hasTitle: Bool = false) -> FrontLines {
        var front = FrontLines(lines: lines, source: source, settings: settings, hasTitle: hasTitle)
        let reader = DateReader(dayFirst: settings.dayFirst, language: settings.language)
        let year = KnownYear(path: source) ?? KnownYear(issueLines: front.issueLines + heads)
        front.complete(with: year, reader: reader)
        if settings.uses(.dateline), let index = lines.indices.first(where: { !front.used.contains($0) }),
            let dateline = Dateline(lines[index].bytes, reader: reader)
        {
            front.take(dateline, line: index, year: year, reader: reader)
        }
        if settings.uses(.date), let date = KnownYear.date(inNameOf: source) { front.takeDate(ofName: date) }
        return front
    }
}
