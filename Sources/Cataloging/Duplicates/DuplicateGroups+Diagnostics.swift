package import Articles

extension DuplicateGroups {
    /// A note on each article that repeats others.
    ///
    /// - Parameter omitted: For the articles that are left out, the one that their addresses lead to.
    package func diagnostics(_ records: [ArticleRecord], omitted: [Int: Int] = [:]) -> [Diagnostic] {
        pairs.sorted { ($0.article, $0.original) < ($1.article, $1.original) }.map { pair in
            let original = records[pair.original].source
            let finding =
                switch pair.kind {
                case .same: "The text is that of “\(original)” (\(pair.share) % of it)"
                case .excerpt: "The text is a part of “\(original)” (\(pair.share) % of it is there)"
                case .update:
                    "The text has much in common with “\(original)” (\(pair.share) % of it is there)"
                }
            let isOmitted = omitted[pair.article] != nil
            return Diagnostic(
                .note, file: records[pair.article].source, finding + (isOmitted ? "; it was left out" : ""),
                hint: isOmitted
                    ? "Its address leads there."
                    : "In broadsheet.yaml, “duplicates” says what becomes of such articles.",
                rule: .duplicate)
        }
    }
}
