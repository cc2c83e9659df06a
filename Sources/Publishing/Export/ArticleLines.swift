import Articles
import Cataloging
import Settings
import Theming

/// All articles as JSON objects, one a line, newest first.
struct ArticleLines {
    let context: SiteContext

    private var isFull: Bool { context.settings.data == .full }

    /// What the lines hold.
    var key: Fingerprint {
        let catalog = context.catalog
        var hasher = FingerprintHasher()
        hasher.combine(context.basis)
        for article in catalog.order {
            hasher.combine(catalog.records[article].digest ?? catalog.records[article].makeDigest())
            hasher.combine(context.digests[article].entry)
            hasher.combine(context.digests[article].companions)
            hasher.combine(catalog.articlesWithDerivedTags.contains(article))
            if let contributors = catalog.contributors[article] {
                ArticleDigest.combine(contributors, in: catalog, into: &hasher)
            }
            context.combineSeries(of: article, into: &hasher)
            if isFull { for link in catalog.links[article] { context.combine(link, into: &hasher) } }
        }
        return hasher.finalize()
    }

    /// Hands out the lines in pieces of about this size, since all text together may be more than memory holds.
    private static let pieceSize = 1 << 18

    func write(to put: (_ bytes: [UInt8]) throws -> Void) throws {
        var piece: [UInt8] = []
        piece.reserveCapacity(Self.pieceSize * 2)
        for article in context.catalog.order {
            piece += try object(article).bytes
            piece.append(0x0A)
            guard piece.count >= Self.pieceSize else { continue }
            try put(piece)
            piece.removeAll(keepingCapacity: true)
        }
        try put(piece)
    }

    /// One article.
    private func object(_ article: Int) throws -> JSONText {
        let catalog = context.catalog
        let record = catalog.records[article]
        let metadata = record.metadata
        let tags = catalog.tagsOfArticle[article].map { JSONText.string(catalog.tags[$0].name) }
        let isDerived = catalog.articlesWithDerivedTags.contains(article)
        var members: [(name: String, value: JSONText?)] = [
            ("id", .string(record.identity)), ("source", .string(record.source)),
            ("part", record.part == 1 ? nil : .number(record.part)),
            ("path", .string(catalog.addresses[article].page)),
            ("url", .text(context.absolute(catalog.addresses[article].page))),
            ("title", .string(record.title)),
            ("authors", .list(catalog.authors[article].map { .string(catalog.people[$0].name) })),
            ("contributors", contributors(of: article)), ("date", .text(metadata.date?.description)),
            ("dateQualifiers", .list((metadata.date?.qualifiers.names ?? []).map { .string($0) })),
            ("updated", .text(metadata.updated?.description)), ("language", .string(record.language)),
            (isDerived ? "derivedTags" : "tags", .list(tags)),
            ("series", series(of: article)), ("issue", issue(of: article)),
            ("summary", .text(metadata.summary)),
            ("excerpt", .text(record.excerpt)), ("words", .number(record.wordCount)),
            ("rights", .text(metadata.rights)), ("publication", .text(metadata.source)),
            ("sourceURL", .text(metadata.sourceURL)), ("draft", metadata.isDraft ? .bool(true) : nil),
            ("params", metadata.params.isEmpty ? nil : .value(.map(metadata.params))),
        ]
        if isFull { members.append(("markdown", .string(try markdown(of: article)))) }
        return .object(members)
    }

    /// The clean Markdown, its links relative to the site's root.
    private func markdown(of article: Int) throws -> String {
        let links = BodyLinks(context.catalog.links[article], form: .markdown, sizes: [:]) {
            PercentEncoding.encoded($0)
        }
        var bytes: [UInt8] = []
        links.append(try context.store.markdown(at: context.catalog.records[article].location), to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    private func contributors(of article: Int) -> JSONText? {
        let contributors = context.catalog.contributors[article] ?? []
        return .list(
            contributors.map { contributor in
                let name = contributor.person.map { context.catalog.people[$0].name } ?? contributor.name
                return .object([("role", .string(contributor.role.rawValue)), ("name", .string(name))])
            })
    }

    private func series(of article: Int) -> JSONText? {
        let collections = context.catalog.collections
        return .list(
            (collections.seriesOfArticle[article] ?? []).map { place in
                let series = collections.series[place.collection]
                return .object([
                    ("name", .string(series.name)), ("number", .text(series.members[place.member].number)),
                ])
            })
    }

    private func issue(of article: Int) -> JSONText? {
        let collections = context.catalog.collections
        guard let place = collections.issueOfArticle[article] else { return nil }
        let issue = collections.issues[place.collection]
        return .object([
            ("publication", .text(issue.publication)), ("volume", .text(issue.volume)),
            ("number", .text(issue.number)), ("pages", .text(issue.members[place.member].pages)),
        ])
    }
}
