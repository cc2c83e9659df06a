import TextAnalysis

/// The tags that people gave, with what tells that an article without tags should have them too.
struct HandVocabulary {
    private let names: [String]
    /// Tags by the topic that their words make.
    private var tagOfTopic: [Int32: Int] = [:]
    private var spellings: [String: Int] = [:]
    private let centroids: TagCentroids

    /// Articles of a tag at least, for what they have in common to tell anything.
    private static let fewest = 3

    init(_ index: TopicIndex, given: [[String]]) {
        var names: [String] = []
        var articles: [[Int]] = []
        for (article, tags) in given.enumerated() {
            for tag in tags {
                let key = tag.lowercased()
                if let known = spellings[key] {
                    if articles[known].last != article { articles[known].append(article) }
                } else {
                    spellings[key] = names.count
                    names.append(tag)
                    articles.append([article])
                }
            }
        }
        self.names = names
        centroids = TagCentroids(
            index,
            tags: articles.enumerated().filter { $0.element.count >= Self.fewest }.map {
                ($0.offset, $0.element)
            })
        guard !names.isEmpty else { return }
        linkTopics(index, languages: Set(index.articles.map(\.language)).sorted())
    }

    var isEmpty: Bool { names.isEmpty }

    /// How people write a tag that has this name but for its case.
    func spelling(of name: String) -> String? { spellings[name.lowercased()].map { names[$0] } }

    /// The given tags that an article should have, the best first.
    func tags(of article: Int, _ index: TopicIndex) -> [String] {
        guard !names.isEmpty else { return [] }
        var found: [(tag: Int, score: Int)] = []
        for number in index.uses(of: article) {
            let use = index.uses[number]
            guard let tag = tagOfTopic[use.topic] else { continue }
            let isInTitle = use.marks.contains(.inTitle)
            guard isInTitle || use.count >= 4 || (use.count >= 2 && use.marks.contains(.inLead)) else {
                continue
            }
            found.append((tag, Int(use.count) * 64 + (isInTitle ? 1_024 : 0)))
        }
        for (tag, score) in centroids.tags(of: article) {
            if let known = found.firstIndex(where: { $0.tag == tag }) {
                found[known].score += score
            } else {
                found.append((tag, score))
            }
        }
        found.sort { $0.score != $1.score ? $0.score > $1.score : $0.tag < $1.tag }
        return found.prefix(6).map { names[$0.tag] }
    }

    private mutating func linkTopics(_ index: TopicIndex, languages: [String]) {
        var topics: [UInt64: Int32] = [:]
        for (number, key) in index.keys.enumerated() { topics[key] = Int32(truncatingIfNeeded: number) }
        var keys = TopicKeys()
        for (tag, name) in names.enumerated() {
            for language in languages {
                guard let topic = topics[keys.key(of: name, language: language)] else { continue }
                if tagOfTopic[topic] == nil { tagOfTopic[topic] = tag }
            }
        }
    }
}
