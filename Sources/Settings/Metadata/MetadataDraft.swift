import Articles

/// Metadata in the making: the fields in the order of their ranks, and what was taken from them.
struct MetadataDraft {
    typealias Meaning = MetadataKey.Meaning

    let file: String
    var metadata = ArticleMetadata()
    var diagnostics: [Diagnostic] = []
    private var known: [Candidate] = []
    /// Fields that nothing was made of, with their place in the source.
    private var params: [(field: MetadataField, place: Int)] = []
    private var place = 0

    /// A field with a known key.
    struct Candidate {
        let key: MetadataKey
        let field: MetadataField
        let place: Int
    }

    init(file: String) { self.file = file }

    /// Sorts fields by what they mean; gathers authors and tags, which may come from several keys.
    mutating func gather(_ fields: [MetadataField]) {
        known.reserveCapacity(fields.count)
        for field in fields {
            place += 1
            guard let key = MetadataKey(field.key) else {
                params.append((field, place))
                continue
            }
            switch key.meaning {
            case .authors: addAuthors(field.value)
            case .contributors: addContributors(field)
            case .tags: addTags(field.value)
            case .taxonomies: gatherTaxonomies(field)
            case .params: gatherParams(field)
            default: known.append(Candidate(key: key, field: field, place: place))
            }
        }
    }

    /// Zola's map of taxonomies: those that are known by name count, the others are params.
    private mutating func gatherTaxonomies(_ field: MetadataField) {
        guard case .map(let taxonomies) = field.value else {
            params.append((field, place))
            return
        }
        for taxonomy in taxonomies {
            switch MetadataKey(taxonomy.key)?.meaning {
            case .tags?: addTags(taxonomy.value)
            case .authors?: addAuthors(taxonomy.value)
            default: params.append((taxonomy, place))
            }
        }
    }

    /// Fields for templates in a map of their own; only authors in it are more than params.
    private mutating func gatherParams(_ field: MetadataField) {
        guard case .map(let inner) = field.value else {
            params.append((field, place))
            return
        }
        for field in inner {
            if MetadataKey(field.key)?.meaning == .authors {
                addAuthors(field.value)
            } else {
                params.append((field, place))
            }
        }
    }

    private mutating func addAuthors(_ value: MetadataValue) {
        metadata.authors += AuthorNames.names(in: value).filter { !$0.isEmpty }
    }

    /// What is no list of people becomes a param.
    private mutating func addContributors(_ field: MetadataField) {
        guard let people = ContributorNames.contributors(in: field.value, key: field.key) else {
            params.append((field, place))
            return
        }
        for person in people where !metadata.contributors.contains(person) {
            metadata.contributors.append(person)
        }
    }

    /// Tags of a list, or of a text with commas (or semicolons, as Pelican has it); without them a text is
    /// one tag.
    private mutating func addTags(_ value: MetadataValue) {
        if case .text(let text) = value {
            let separator: Character = text.utf8.contains(0x3B) ? ";" : ","
            text.split(separator: separator).forEach { addTag(String($0)) }
        } else {
            value.texts.forEach { addTag($0) }
        }
    }

    private mutating func addTag(_ text: String) {
        let tag = MetadataText.folded(text)
        if !tag.isEmpty { metadata.tags.append(tag) }
    }

    /// The fields of a meaning, the one that wins first: by rank, and of equal keys (`Title`, `title`) the
    /// last.
    func candidates(_ meaning: Meaning) -> [Candidate] {
        guard known.contains(where: { $0.key.meaning == meaning }) else { return [] }
        var candidates = known.filter { $0.key.meaning == meaning }
        if candidates.count > 1 {
            candidates.sort { ($0.key.rank, -$0.place) < ($1.key.rank, -$1.place) }
        }
        return candidates
    }

    /// Leaves a field that is not used to the templates.
    mutating func leave(_ candidate: Candidate) { params.append((candidate.field, candidate.place)) }

    /// Takes the first value that can be made of the fields of a meaning; the other fields become params.
    mutating func take<Value>(_ meaning: Meaning, _ read: (inout Self, MetadataField) -> Value?) -> Value? {
        var taken: Value?
        for candidate in candidates(meaning) {
            if taken == nil, let value = read(&self, candidate.field) {
                taken = value
            } else if candidate.field.value != .text("") {
                leave(candidate)
            }
        }
        return taken
    }

    mutating func warn(_ field: MetadataField, _ summary: String, hint: String) {
        diagnostics.append(Diagnostic(.warning, file: file, line: field.line, summary, hint: hint))
    }

    mutating func takeParams() {
        params.sort { $0.place < $1.place }
        metadata.params = params.map {
            MetadataField(key: $0.field.key, value: Self.cleaned($0.field.value), line: $0.field.line)
        }
    }

    /// Leaves the first of equal names and of equal tags.
    mutating func removeRepeats() {
        metadata.authors = Self.withoutRepeats(metadata.authors)
        metadata.tags = Self.withoutRepeats(metadata.tags)
    }

    private static func withoutRepeats(_ texts: [String]) -> [String] {
        guard texts.count > 1 else { return texts }
        var seen: Set<String> = []
        return texts.filter { seen.insert($0).inserted }
    }

    private static func cleaned(_ value: MetadataValue) -> MetadataValue {
        switch value {
        case .text(let text): return .text(MetadataText.cleaned(text))
        case .list(let values): return .list(values.map(cleaned))
        case .map(let fields):
            return .map(fields.map { MetadataField(key: $0.key, value: cleaned($0.value), line: $0.line) })
        }
    }
}
