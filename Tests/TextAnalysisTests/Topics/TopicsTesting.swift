import TextAnalysis

extension ArticleTopics {
    /// Topics of a text without a title.
    init(_ text: String, language: String = "en") { self.init(title: "", text: text, language: language) }

    /// Written forms of candidates of some kinds, in order.
    func forms(_ kinds: TopicCandidate.Kind...) -> [String] {
        candidates.filter { kinds.contains($0.kind) }.map { form(of: $0) }
    }

    /// The candidate that is written so.
    func candidate(_ name: String) -> TopicCandidate? { candidates.first { form(of: $0) == name } }

    /// What a name stands for.
    func parent(of name: String) -> String? {
        candidate(name)?.parent.map { form(of: candidates[$0]) }
    }
}
