import Articles

/// What articles and pages are known by over time: the identifier of their front matter, else their source.
struct AddressIdentities {
    /// For each article, then each page.
    private(set) var identities: [String] = []
    private(set) var diagnostics: [Diagnostic] = []

    /// An identifier that several articles claim belongs to the first of them.
    init(_ records: [ArticleRecord]) {
        identities.reserveCapacity(records.count)
        var holders: [String: String] = [:]
        for record in records {
            let source = RecordedAddress.identity(ofSource: record)
            guard let identifier = record.identifier, !identifier.isEmpty else {
                identities.append(source)
                continue
            }
            if let holder = holders[identifier] {
                diagnostics.append(
                    Diagnostic(
                        .warning, file: record.source, "The id “\(identifier)” is that of \(holder) as well",
                        hint: "Give each article an id of its own; this one is known by its source."))
                identities.append(source)
            } else {
                holders[identifier] = record.source
                identities.append(RecordedAddress.identity(ofIdentifier: identifier))
            }
        }
    }
}
