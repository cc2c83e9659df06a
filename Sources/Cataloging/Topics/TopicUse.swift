import TextAnalysis

/// What one article says about a topic, under all its names.
package struct TopicUse: Sendable {
    /// Number in the index.
    var topic: Int32
    /// Occurrences, at most 255.
    var count: UInt8
    var kind: TopicCandidate.Kind
    var marks: TopicCandidate.Marks
    /// Place of the candidate, among the article's, that the topic is written as.
    var candidate: UInt8
}
