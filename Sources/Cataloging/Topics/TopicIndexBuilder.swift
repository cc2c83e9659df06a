import TextAnalysis

/// Makes a `TopicIndex`, step by step.
struct TopicIndexBuilder {
    private let articles: [ArticleTopics]
    /// Topics of fewer articles stay out: nothing can be shared through them.
    private let fewest: Int32
    /// For each candidate of each article the number of its topic; -1 when that stays out.
    private var topics: [Int32] = []
    private(set) var keys: [UInt64] = []
    private(set) var aliases = TopicAliases()
    private(set) var uses: [TopicUse] = []
    private(set) var starts: [Int] = [0]
    private(set) var statistics: [TopicStatistics] = []

    init(_ articles: [ArticleTopics]) {
        self.articles = articles
        fewest = TopicRule.isSmall(articles.count) ? 1 : 2
    }

    /// Numbers the topics by their keys, in the order of articles.
    mutating func number() {
        var numbers = KeyNumbers(capacity: min(articles.count * 12, 1 << 20))
        var counts: [Int32] = []
        var allKeys: [UInt64] = []
        topics.reserveCapacity(articles.reduce(0) { $0 + $1.candidateCount })
        for article in articles {
            article.forEachCandidate { _, candidate in
                let (number, isNew) = numbers.insert(candidate.key)
                if isNew {
                    counts.append(0)
                    allKeys.append(candidate.key)
                }
                counts[number] += 1
                topics.append(Int32(truncatingIfNeeded: number))
            }
        }
        var renumbered = [Int32](repeating: -1, count: counts.count)
        for number in counts.indices where counts[number] >= fewest {
            renumbered[number] = Int32(truncatingIfNeeded: keys.count)
            keys.append(allKeys[number])
        }
        for index in topics.indices { topics[index] = renumbered[Int(topics[index])] }
    }

    /// Decides which long name each short one stands for.
    mutating func link() {
        var place = 0
        var counts = [Int32](repeating: 0, count: keys.count)
        for article in articles {
            let first = place
            article.forEachCandidate { number, candidate in
                let topic = topics[first + number]
                guard topic >= 0 else { return }
                counts[Int(topic)] += 1
                guard let parent = candidate.parent, topics[first + parent] >= 0 else { return }
                aliases.vote(
                    topic, for: topics[first + parent],
                    isAbbreviation: candidate.marks.contains(.isAbbreviation))
            }
            place += article.candidateCount
        }
        aliases.decide(articles: counts)
    }

    /// Adds up what each article says of each topic, and what the collection does.
    mutating func collect() {
        statistics = [TopicStatistics](repeating: TopicStatistics(), count: keys.count)
        uses.reserveCapacity(topics.count)
        starts.reserveCapacity(articles.count + 1)
        var place = 0
        for article in articles {
            let first = place
            let start = uses.count
            article.forEachCandidate { number, candidate in
                let own = topics[first + number]
                guard own >= 0 else { return }
                let parent = candidate.parent.map { topics[first + $0] } ?? -1
                let topic = parent >= 0 ? parent : aliases.target(of: own)
                note(candidate, number: number, as: topic, isOwn: topic == own, from: start)
            }
            place += article.candidateCount
            uses[start...].sort { $0.topic < $1.topic }
            for use in uses[start...] { statistics[Int(use.topic)].articles += 1 }
            starts.append(uses.count)
        }
        topics = []
    }

    private mutating func note(
        _ candidate: TopicCandidate, number: Int, as topic: Int32, isOwn: Bool, from start: Int
    ) {
        if let known = uses[start...].firstIndex(where: { $0.topic == topic }) {
            uses[known].count = UInt8(clamping: Int(uses[known].count) + candidate.count)
            uses[known].marks.formUnion(candidate.marks.intersection([.inTitle, .inLead]))
        } else {
            uses.append(
                TopicUse(
                    topic: topic, count: UInt8(clamping: candidate.count), kind: candidate.kind,
                    marks: candidate.marks, candidate: UInt8(clamping: number)))
        }
        guard isOwn else { return }
        let index = Int(topic)
        if candidate.kind == .name || candidate.kind == .place { statistics[index].names += 1 }
        if candidate.kind == .phrase { statistics[index].phrases += 1 }
        if candidate.kind == .fragment { statistics[index].isFragment = true }
        statistics[index].small += Int32(candidate.small)
        statistics[index].capital += Int32(candidate.capital)
        statistics[index].noun += Int32(candidate.noun)
        statistics[index].verb += Int32(candidate.verb)
        statistics[index].modifier += Int32(candidate.modifier)
        if candidate.marks.contains(.isCommon) { statistics[index].isCommon = true }
        if candidate.marks.contains(.isWeak) { statistics[index].isWeak = true }
    }
}
