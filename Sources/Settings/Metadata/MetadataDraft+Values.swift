import Articles

/// What is made of each key.
extension MetadataDraft {
    mutating func takeLanguage() {
        metadata.language = take(.language) { draft, field in
            guard let text = Self.text(field) else { return nil }
            if let tag = LanguageTag.normalized(text) { return tag }
            draft.warn(
                field, "“\(text)” is not a language tag", hint: "Write a tag such as en, fr or pt-BR.")
            return nil
        }
    }

    mutating func takeDates(_ reader: DateReader) {
        metadata.date = take(.date) { $0.date($1, reader) }
        for candidate in candidates(.published) {
            // Jekyll says by it whether the article is out, others when.
            if let flag = Self.text(candidate.field).flatMap(Self.flag) {
                metadata.isDraft = metadata.isDraft || !flag
            } else if metadata.date == nil, let date = date(candidate.field, reader) {
                metadata.date = date
            } else {
                leave(candidate)
            }
        }
        metadata.updated = take(.updated) { $0.date($1, reader) }
    }

    private mutating func date(_ field: MetadataField, _ reader: DateReader) -> PartialDate? {
        guard let text = Self.text(field) else { return nil }
        if var date = reader.readQualified(text) {
            // YAML takes `[1893]` for a list. Programs that write lists write whole days.
            if case .list(let values) = field.value, values.count == 1, date.time == nil,
                date.day == nil || date.description != text
            {
                date.qualifiers.insert(.inferred)
            }
            return date
        }
        warn(
            field, "Cannot read the date “\(Self.shortened(text))”",
            hint: "Write it as 2014-06-23, 2014-06-23T16:15:00+02:00, 23 June 2014, 2014-06, 2014 or c. 2014."
        )
        return nil
    }

    mutating func takeTexts() {
        metadata.title = take(.title) { Self.text($1) }
        metadata.summary = take(.summary) { Self.cleanedText($1) }
        metadata.rights = take(.rights) { Self.text($1) }
        metadata.identifier = take(.identifier) { Self.text($1) }
        metadata.slug = take(.slug) { Self.text($1) }
    }

    /// The article's address on this site, and where it comes from; an absolute address is always of the
    /// second kind.
    mutating func takeAddresses() {
        for candidate in candidates(.source) + candidates(.permalink) {
            guard let text = Self.text(candidate.field) else { continue }
            if Self.isWebAddress(text), metadata.sourceURL == nil {
                metadata.sourceURL = text
            } else if candidate.key.meaning == .source, metadata.source == nil, !Self.isWebAddress(text) {
                metadata.source = text
            } else if candidate.key.meaning == .permalink, metadata.permalink == nil, !Self.isWebAddress(text)
            {
                metadata.permalink = text
            } else {
                leave(candidate)
            }
        }
        for candidate in candidates(.aliases) {
            metadata.aliases += candidate.field.value.texts.map(MetadataText.folded).filter { !$0.isEmpty }
        }
    }

    /// `draft: true` and Pelican's `status: draft`; a value that cannot be read keeps an article back.
    mutating func takeDraft() {
        let isDraft: Bool? = take(.draft) { draft, field in
            guard let text = Self.text(field) else { return nil }
            if let flag = Self.flag(text) { return flag }
            draft.warn(
                field,
                "Cannot read “\(Self.shortened(text))” as true or false, so the article counts as a draft",
                hint: "Write draft: true or draft: false.")
            return true
        }
        let isDraftByStatus: Bool? = take(.status) { _, field in
            switch Self.text(field)?.lowercased() {
            case "draft"?: return true
            case "published"?: return false
            default: return nil
            }
        }
        metadata.isDraft = metadata.isDraft || isDraft == true || isDraftByStatus == true
    }
}

// MARK: Texts

extension MetadataDraft {
    /// The first text of a field on one line, or nil when it is empty.
    private static func text(_ field: MetadataField) -> String? {
        guard let text = field.value.firstText.map(MetadataText.folded), !text.isEmpty else { return nil }
        return text
    }

    private static func cleanedText(_ field: MetadataField) -> String? {
        guard let text = field.value.firstText.map(MetadataText.cleaned), !text.isEmpty else { return nil }
        return text
    }

    private static func flag(_ text: String) -> Bool? {
        switch text.lowercased() {
        case "true", "yes", "1", "on": return true
        case "false", "no", "0", "off": return false
        default: return nil
        }
    }

    private static func isWebAddress(_ text: String) -> Bool {
        let start = text.prefix(8).lowercased()
        return start.hasPrefix("http://") || start.hasPrefix("https://")
    }

    private static func shortened(_ text: String) -> String {
        text.count <= 60 ? text : text.prefix(60) + "…"
    }
}
