/// Takes off what people are called before their names.
enum NameTitles {
    /// The name in a run: `John Kerry` of `Secretary of State John Kerry`; nil when there is no name but a title.
    static func name(in run: Range<Int>, of text: TopicText) -> Range<Int>? {
        guard let last = run.lastIndex(where: { text.classes(of: $0).contains(.title) }) else {
            return run.allSatisfy { isTitle($0, text) } ? nil : run
        }
        var start = last + 1
        if start == run.upperBound { return isTitle(run.lowerBound, text) ? nil : run }
        if text.classes(of: start).contains(.connector), !text.tokens[start].marks.contains(.capital) {
            // A director's office is a name in its own right, a director is not.
            guard isTitle(run.lowerBound, text) else { return run }
            start = behindOffice(start + 1, run, text)
        }
        guard start < run.upperBound else { return nil }
        return start..<run.upperBound
    }

    private static func isTitle(_ index: Int, _ text: TopicText) -> Bool {
        !text.classes(of: index).isDisjoint(with: [.title, .titlePart])
    }

    /// Where the name begins behind `of`: after the office, or else the last two words.
    private static func behindOffice(_ start: Int, _ run: Range<Int>, _ text: TopicText) -> Int {
        guard start < run.upperBound else { return run.upperBound }
        let left = run.upperBound - start
        if left <= 2 { return run.upperBound }
        if left == 3 || text.classes(of: start).contains(.office) { return start + 1 }
        return run.upperBound - 2
    }
}
