import Articles

/// The dates in elements that say what they are: `itemprop="datePublished"`.
struct MarkedDates {
    private(set) var published: PartialDate?
    private(set) var updated: PartialDate?

    /// Reads the marks of a page whose article has the given nodes.
    ///
    /// Lists of other articles are marked in the same way. So where the marks differ, those in the article count alone, and where
    /// these differ too, none does.
    init(outline: PageOutline, article: Range<Int>, reader: DateReader) {
        let tree = outline.tree
        var publications: [(node: Int, date: PartialDate)] = []
        var changes = publications
        var node = 1
        while node < tree.nodes.count {
            let lists: ClassWord = [.comments, .related, .teaser, .sidebar]
            if !outline.words[node].isDisjoint(with: lists), !article.contains(node) {
                node = tree.end(node)
                continue
            }
            if let property = tree.value(.itemprop, of: node).map({ PageText.lowered($0) }) {
                if property.elementsEqual("datepublished".utf8) {
                    if let date = outline.date(of: node, reader: reader) { publications.append((node, date)) }
                } else if property.elementsEqual("datemodified".utf8) {
                    if let date = outline.date(of: node, reader: reader) { changes.append((node, date)) }
                }
            }
            node += 1
        }
        published = Self.agreed(publications, in: article)
        updated = Self.agreed(changes, in: article)
    }

    /// The first of some dates, where all of them, or all of those in the article, name one day.
    private static func agreed(
        _ dates: [(node: Int, date: PartialDate)], in article: Range<Int>
    ) -> PartialDate? {
        agreed(dates.map(\.date)) ?? agreed(dates.filter { article.contains($0.node) }.map(\.date))
    }

    private static func agreed(_ dates: [PartialDate]) -> PartialDate? {
        guard let first = dates.first, dates.allSatisfy({ $0.withoutTime == first.withoutTime }) else {
            return nil
        }
        return first
    }
}

extension PageOutline {
    /// The day that an element gives as a value, else as its whole text.
    func date(of node: Int, reader: DateReader) -> PartialDate? {
        for name in [PageAttribute.Name.datetime, .content, .title] {
            guard let value = tree.string(name, of: node) else { continue }
            if let date = reader.read(value) ?? reader.read(String(value.prefix(10))), date.day != nil {
                return date
            }
        }
        guard tree.range(node).count < 40 else { return nil }
        return reader.read(line(of: node)).flatMap { $0.day == nil ? nil : $0 }
    }
}
