/// Tags made of what articles say, for those whose sources give none.
package struct DerivedTags: Sendable {
    /// Names of the tags of each article, the best first; empty for an article with tags of its own.
    package let names: [[String]]

    /// Derives tags.
    ///
    /// - Parameters:
    ///   - index: The topics of all articles.
    ///   - given: For each article the tags that its source gives, as the site shows them; derived tags are made
    ///     for those with none, from the words of the given ones first.
    package init(_ index: TopicIndex, given: [[String]]) {
        let count = index.articles.count
        let rule = TopicRule(articles: count)
        var names = [[String]](repeating: [], count: count)
        let untagged = (0..<count).filter { given[$0].isEmpty }
        guard !untagged.isEmpty else {
            self.names = names
            return
        }
        let vocabulary = HandVocabulary(index, given: given)
        var choice = CollectionChoice(index, rule: rule, articles: untagged)
        choice.settle()
        let forms = TagForms(index, chosen: choice.chosen)
        for (place, article) in untagged.enumerated() {
            let own = choice.chosen[place].compactMap { forms.name(of: $0.topic) }
            names[article] = Self.merged(
                vocabulary.tags(of: article, index), own, vocabulary: vocabulary, limit: rule.limit)
        }
        self.names = names
    }

    /// Given tags first, then derived ones that say something else.
    private static func merged(
        _ first: [String], _ second: [String], vocabulary: HandVocabulary, limit: Int
    ) -> [String] {
        if first.isEmpty, vocabulary.isEmpty { return second }
        var tags = first
        var keys = Set(first.map { $0.lowercased() })
        for name in second where tags.count < limit {
            let tag = vocabulary.spelling(of: name) ?? name
            if keys.insert(tag.lowercased()).inserted { tags.append(tag) }
        }
        return tags
    }
}
