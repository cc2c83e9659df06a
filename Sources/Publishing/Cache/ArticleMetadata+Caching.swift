import Articles

extension ArticleMetadata {
    func encode(into encoder: inout CacheEncoder) {
        encoder.append(title)
        encoder.append(date) { $1.encode(into: &$0) }
        encoder.append(updated) { $1.encode(into: &$0) }
        for list in [authors, tags, aliases] { encoder.append(list) }
        encoder.append(contributors) { encoder, contributor in
            encoder.append(contributor.role.rawValue)
            encoder.append(contributor.name)
        }
        for text in [summary, slug, permalink, language, rights, source, sourceURL, identifier] {
            encoder.append(text)
        }
        encoder.append(isDraft)
        encoder.append(params) { $1.encode(into: &$0) }
    }

    init(from decoder: inout CacheDecoder) throws(CacheDecoder.Damage) {
        self.init()
        title = try decoder.readOptionalText()
        date = try decoder.readOptional { decoder throws(CacheDecoder.Damage) in
            try PartialDate(from: &decoder)
        }
        updated = try decoder.readOptional { decoder throws(CacheDecoder.Damage) in
            try PartialDate(from: &decoder)
        }
        authors = try decoder.readTexts()
        tags = try decoder.readTexts()
        aliases = try decoder.readTexts()
        contributors = try decoder.readList { decoder throws(CacheDecoder.Damage) in
            try Contributor(from: &decoder)
        }
        summary = try decoder.readOptionalText()
        slug = try decoder.readOptionalText()
        permalink = try decoder.readOptionalText()
        language = try decoder.readOptionalText()
        rights = try decoder.readOptionalText()
        source = try decoder.readOptionalText()
        sourceURL = try decoder.readOptionalText()
        identifier = try decoder.readOptionalText()
        isDraft = try decoder.readFlag()
        params = try decoder.readList { decoder throws(CacheDecoder.Damage) in
            try MetadataField(from: &decoder)
        }
    }
}

extension PartialDate {
    fileprivate func encode(into encoder: inout CacheEncoder) {
        encoder.append(year)
        encoder.append(month)
        encoder.append(day)
        encoder.append(time) { encoder, time in
            encoder.append(time.secondOfDay)
            encoder.append(time.offsetMinutes)
        }
        encoder.append(Int(qualifiers.rawValue))
    }

    fileprivate init(from decoder: inout CacheDecoder) throws(CacheDecoder.Damage) {
        let year = try decoder.readInt()
        let month = try decoder.readOptionalInt()
        let day = try decoder.readOptionalInt()
        let time = try decoder.readOptional { decoder throws(CacheDecoder.Damage) in
            try TimeOfDay(from: &decoder)
        }
        guard let qualifiers = UInt8(exactly: try decoder.readInt()).map(DateQualifiers.init),
            let date = PartialDate(year: year, month: month, day: day, time: time, qualifiers: qualifiers)
        else { throw CacheDecoder.Damage() }
        self = date
    }
}

extension TimeOfDay {
    fileprivate init(from decoder: inout CacheDecoder) throws(CacheDecoder.Damage) {
        let second = try decoder.readInt()
        let offset = try decoder.readOptionalInt()
        guard (0..<86_400).contains(second),
            let time = TimeOfDay(
                hour: second / 3600, minute: second / 60 % 60, second: second % 60, offsetMinutes: offset)
        else { throw CacheDecoder.Damage() }
        self = time
    }
}

extension Contributor {
    fileprivate init(from decoder: inout CacheDecoder) throws(CacheDecoder.Damage) {
        guard let role = Role(rawValue: try decoder.readText()) else { throw CacheDecoder.Damage() }
        self.init(role: role, name: try decoder.readText())
    }
}

extension MetadataField {
    fileprivate func encode(into encoder: inout CacheEncoder) {
        encoder.append(key)
        encoder.append(line)
        value.encode(into: &encoder)
    }

    fileprivate init(from decoder: inout CacheDecoder) throws(CacheDecoder.Damage) {
        let key = try decoder.readText()
        let line = try decoder.readInt()
        self.init(key: key, value: try MetadataValue(from: &decoder), line: line)
    }
}

/// The readers of front matter bound the depth of values, so these may call themselves.
extension MetadataValue {
    fileprivate func encode(into encoder: inout CacheEncoder) {
        switch self {
        case .text(let text):
            encoder.append(0)
            encoder.append(text)
        case .list(let values):
            encoder.append(1)
            encoder.append(values) { $1.encode(into: &$0) }
        case .map(let fields):
            encoder.append(2)
            encoder.append(fields) { $1.encode(into: &$0) }
        }
    }

    fileprivate init(from decoder: inout CacheDecoder) throws(CacheDecoder.Damage) {
        switch try decoder.readInt() {
        case 0: self = .text(try decoder.readText())
        case 1:
            self = .list(
                try decoder.readList { decoder throws(CacheDecoder.Damage) in
                    try MetadataValue(from: &decoder)
                })
        case 2:
            self = .map(
                try decoder.readList { decoder throws(CacheDecoder.Damage) in
                    try MetadataField(from: &decoder)
                })
        default: throw CacheDecoder.Damage()
        }
    }
}
