extension PermalinkPattern {
    /// The path of an article's page.
    ///
    /// A part of the pattern of which nothing is known is left out, so that an article of 1893 gets `1893/slug.html`; where it
    /// begins with the year, an article without a date gets `undated` in its place. In a part of which something is known,
    /// what is missing goes with the sign before it: `:year-:month-:slug` gives `1893-slug`.
    /// - Parameters:
    ///   - slug: The article's name within its folder.
    ///   - title: Its title as a slug.
    ///   - author: Its first author as a slug, where that is not just the name in the source.
    ///   - section: The top folder of its source.
    package func page(
        of record: ArticleRecord, slug: String, title: String? = nil, author: () -> String? = { nil },
        section: () -> String?
    ) -> String {
        var path: [String] = []
        for part in parts {
            let filled = fill(part) { placeholder in
                value(
                    of: placeholder, record: record, slug: slug, title: title, author: author,
                    section: section)
            }
            if let filled {
                path.append(Self.shortened(filled))
            } else if part.first?.placeholder == .year, record.metadata.date == nil {
                path.append("undated")
            }
        }
        // A pattern without a name would give all articles of a day one address.
        if !hasName || path.isEmpty { path.append(slug) }
        let joined = path.joined(separator: "/")
        if isFolder { return joined + "/index.html" }
        return joined.hasSuffix(".html") ? joined : joined + ".html"
    }

    /// A part of the path; nil when none of its placeholders is known.
    private func fill(_ part: [Token], value: (Placeholder) -> String?) -> String? {
        var text = ""
        var known = 0
        var missing = 0
        var dropsSign = false
        for token in part {
            switch token {
            case .literal(let literal):
                text += dropsSign ? Self.withoutSign(literal) : literal
                dropsSign = false
            case .placeholder(let placeholder):
                if let value = value(placeholder) {
                    known += 1
                    text += value
                } else {
                    missing += 1
                    let end = text.utf8.count
                    while let last = text.utf8.last, Self.isSign(last) { text.unicodeScalars.removeLast() }
                    dropsSign = text.utf8.count == end && text.isEmpty
                }
            }
        }
        return known == 0 && missing > 0 || text.isEmpty ? nil : text
    }

    private func value(
        of placeholder: Placeholder, record: ArticleRecord, slug: String, title: String?,
        author: () -> String?, section: () -> String?
    ) -> String? {
        let date = record.metadata.date
        switch placeholder {
        case .year: return date.map { Self.padded($0.year, to: 4) }
        case .month: return date?.month.map { Self.padded($0, to: 2) }
        case .day: return date?.day.map { Self.padded($0, to: 2) }
        case .slug: return slug
        case .title: return title ?? Slug(record.title)?.description ?? slug
        case .section: return section()
        case .author: return author() ?? record.metadata.authors.first.flatMap { Slug($0)?.description }
        }
    }

    /// A number in decimal digits, zeros before it.
    package static func padded(_ number: Int, to width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }

    /// Whether a byte is a sign that stands between values: `-`, `_`, `.`, `,`, `+`.
    private static func isSign(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: "+"):
            true
        default: false
        }
    }

    /// A text without the signs at its beginning; an extension stays.
    private static func withoutSign(_ literal: String) -> String {
        literal.hasPrefix(".") ? literal : String(literal.drop { $0.utf8.first.map(isSign) ?? false })
    }

    /// A name that is too long for file systems, cut, with a fingerprint that keeps names apart that begin alike.
    private static func shortened(_ name: String) -> String {
        guard name.utf8.count > FileNameRule.maximumBytes else { return name }
        let suffix = name.hasSuffix(".html") ? ".html" : ""
        let mark = "-" + String(Fingerprint(of: name).low & 0xFFFF_FFFF, radix: 36) + suffix
        var cut = ""
        for scalar in name.unicodeScalars {
            if cut.utf8.count + 4 > FileNameRule.maximumBytes - mark.utf8.count { break }
            cut.unicodeScalars.append(scalar)
        }
        return cut + mark
    }
}
