/// The articles of each topic.
struct TopicPostings {
    /// For each use, by topic: its article, and its place in the vectors.
    private(set) var articles: [Int32] = []
    private(set) var places: [Int32] = []
    private var starts: [Int]

    /// Topics in more articles bring nobody together, and cost time.
    private static let mostArticles = 300

    init(_ index: TopicIndex) {
        starts = [Int](repeating: 0, count: index.statistics.count + 1)
        for use in index.uses { starts[Int(use.topic) + 1] += 1 }
        for topic in index.statistics.indices { starts[topic + 1] += starts[topic] }
        var ends = starts
        articles = [Int32](repeating: 0, count: index.uses.count)
        places = articles
        for article in index.articles.indices {
            for place in index.uses(of: article) {
                let topic = Int(index.uses[place].topic)
                articles[ends[topic]] = Int32(truncatingIfNeeded: article)
                places[ends[topic]] = Int32(truncatingIfNeeded: place)
                ends[topic] += 1
            }
        }
    }

    /// The uses of a topic.
    func places(of topic: Int) -> Range<Int> { starts[topic]..<starts[topic + 1] }

    func isUseful(_ topic: Int) -> Bool { (2...Self.mostArticles).contains(places(of: topic).count) }
}
