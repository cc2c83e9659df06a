import Articles

/// Finds where the links of articles lead: to other articles, to pages of the site, to files beside the article.
struct LinkResolver {
    private(set) var assets: [AssetCopy] = []
    private(set) var diagnostics: [Diagnostic] = []
    private var book: AddressBook
    /// Made when the first link asks for it: many collections link only to the world.
    private lazy var targets = LinkTargets(records, book: book)
    private let records: [ArticleRecord]
    private let files: Set<String>
    /// Paths of the copies made so far, by the folder of pictures and the file.
    private var copies: [AssetCopy.Key: String] = [:]

    init(_ records: [ArticleRecord], files: Set<String>, book: AddressBook) {
        self.book = book
        self.files = files
        self.records = records
    }

    /// Where the links of a record lead, by their numbers.
    mutating func resolve(_ record: ArticleRecord, number: Int) -> [ResolvedLink] {
        record.links.map { resolve($0, in: record, address: book.addresses[number]) }
    }

    /// Where links of rules lead, by their destinations: all files of rules lie in the folder of the site.
    mutating func resolve(_ links: [RuleLink]) -> [String: ResolvedLink] {
        var resolved: [String: ResolvedLink] = [:]
        for link in links {
            let reference = LinkReference(link.link.destination)
            let targets = targets
            if let page = reference.candidatesInRules().lazy.compactMap({ targets.page(for: $0) }).first {
                resolved[link.link.destination] = .inside(path: page, suffix: reference.suffix)
            } else {
                resolved[link.link.destination] = .asWritten(reference.plain)
                reportDead(link)
            }
        }
        return resolved
    }

    private mutating func reportDead(_ link: RuleLink) {
        let destination = link.link.destination
        let isLink = link.link.kind == .link
        diagnostics.append(
            Diagnostic(
                .warning, file: link.file, line: link.link.line,
                isLink
                    ? "The link to “\(destination)” leads nowhere"
                    : "The picture “\(destination)” is missing",
                hint: isLink
                    ? "Name a source from the site's folder on, such as seeds/flood.md, or an address of the site."
                    : "Put the file into the folder Static, or correct its name."))
    }

    private mutating func resolve(
        _ link: ArticleLink, in record: ArticleRecord, address: ArticleAddress
    ) -> ResolvedLink {
        let reference = LinkReference(link.destination)
        for candidate in reference.candidates(from: record.source) {
            if let page = targets.page(for: candidate) {
                return .inside(path: page, suffix: reference.suffix)
            }
            // The name as it is on disk: the link may be written in another normal form.
            if case .source(let path) = candidate, let place = files.firstIndex(of: path),
                let copy = copy(files[place], to: address.pictures, of: record, link: link)
            {
                return .inside(path: copy, suffix: reference.suffix)
            }
        }
        reportDead(link, in: record)
        return .asWritten(reference.plain)
    }

    private mutating func copy(
        _ file: String, to folder: String, of record: ArticleRecord, link: ArticleLink
    ) -> String? {
        let key = AssetCopy.Key(source: file, folder: folder)
        if let known = copies[key] { return known }
        guard AssetKind.isCopied(file) else {
            diagnostics.append(
                Diagnostic(
                    .warning, file: record.source, line: link.line,
                    "The file “\(file)” is of a kind that is not copied",
                    hint: "Put it into the folder Static to publish it."))
            return nil
        }
        let path = book.claimFile("\(folder)/\(AssetKind.safeName(of: file))", for: file)
        copies[key] = path
        assets.append(AssetCopy(source: file, path: path))
        return path
    }

    private mutating func reportDead(_ link: ArticleLink, in record: ArticleRecord) {
        switch link.kind {
        case .picture, .embed:
            diagnostics.append(
                Diagnostic(
                    .warning, file: record.source, line: link.line,
                    "The picture “\(link.destination)” is missing",
                    hint: "Put the file beside the article, or correct its name."))
        case .link:
            diagnostics.append(
                Diagnostic(
                    .warning, file: record.source, line: link.line,
                    "The link to “\(link.destination)” leads nowhere",
                    hint: "No article, page or file has that name; correct the link or remove it."))
        }
    }
}

extension AssetCopy {
    /// What makes two copies one: the file, and the folder it goes to.
    struct Key: Hashable {
        var source: String
        var folder: String
    }
}
