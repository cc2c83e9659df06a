import Articles
import Files

/// Gives every record, person and tag its address, and every old address its redirect.
///
/// An address on record belongs to its owner, whoever else would like to have it.
struct AddressBook {
    /// Addresses of articles, then pages.
    private(set) var addresses: [ArticleAddress] = []
    private(set) var staticFiles: [String] = []
    let identities: [String]
    let records: [ArticleRecord]
    let articleCount: Int
    /// Articles that are left out.
    let omitted: [OmittedArticle]
    let wanted: WantedPaths
    let people: PersonIndex
    var ledger: AddressLedger
    var registry: PathRegistry
    var diagnostics: [Diagnostic]
    var redirects: [Redirect] = []
    /// Where each redirect leads, by its address in lower case.
    var redirectTargets: [String: String] = [:]
    /// Paths of the archive's lists, by what they are known by.
    private(set) var lists: [String: String] = [:]
    /// Where the old addresses of a person or tag on record lead, by its place among the owners.
    var namePages: [Int: NamePage] = [:]
    /// Names whose addresses lead to the page of another name.
    var variants: [(name: String, folder: String, page: NamePage)] = []
    /// The number to try first when an address is taken.
    var nextNumbers: [String: Int] = [:]
    /// Addresses on record that nothing stands at any more, one for each article or page that is gone.
    var missing: [RecordedAddress] = []

    /// The page of a person or tag.
    struct NamePage {
        var path: String
        var target: Redirect.Target
    }

    /// - Parameter records: The articles, then the pages.
    init(_ input: CatalogInput, records: [ArticleRecord], parts: CatalogParts) {
        people = parts.people
        self.records = records
        articleCount = input.articles.count
        omitted = input.omitted
        wanted = WantedPaths(pattern: input.permalink)
        let known = AddressIdentities(records)
        identities = known.identities
        diagnostics = known.diagnostics
        ledger = AddressLedger(input.addressRecord)
        ledger.setOwners(
            ofRecords: AddressMatching.owners(
                of: records, articleCount: articleCount, identities: identities, in: ledger))
        registry = PathRegistry(capacity: records.count * 2 + input.reservedPaths.count)
        for path in input.reservedPaths { _ = registry.claim(path, for: "Broadsheet") }
        for list in parts.archive.lists {
            _ = registry.claim(list.path, for: "the archive")
            lists[list.identity] = list.path
            if let owner = ledger.owner(.list, list.identity) { ledger.markPresent(owner) }
        }
        claimStaticFiles(input.staticFiles)
        let pages = input.pages.indices.map { claimPage(articleCount + $0) }
        addresses =
            input.articles.indices.map { number in
                claimArticle(
                    number, standard: parts.standardPaths.isEmpty ? nil : parts.standardPaths[number])
            } + pages
    }

    /// Whether the site has a page or file at a path.
    func holdsFile(_ path: String) -> Bool { registry.holdsFile(path) }

    /// Claims a path for a file of an article, or the next one that is free.
    mutating func claimFile(_ path: String, for holder: String) -> String {
        claimNumbered(path, for: holder, owners: []).path
    }

    /// Claims the page of a list that is known by an identity such as `series` or `series/Letters`, or the next path that is
    /// free. When the list is gone, its address leads to the list above it, or to the archive.
    mutating func claimList(_ path: String, identity: String, name: String, for holder: String) -> String {
        let owner = ledger.owner(.list, identity)
        let claim = claimNumbered(path, for: holder, owners: owner.map { [$0] } ?? [])
        lists[identity] = claim.path
        if let owner {
            ledger.markPresent(owner)
            namePages[owner] = NamePage(path: claim.path, target: .named(name))
        }
        return claim.path
    }

    /// What the list above another is known by: `2014` for `2014-06`, `series` for `series/Letters`.
    static func list(above identity: String) -> String {
        identity.firstIndex(of: "/").map { String(identity[..<$0]) } ?? String(identity.prefix { $0 != "-" })
    }

    private mutating func claimStaticFiles(_ files: [String]) {
        for file in files {
            if let holder = registry.holder(of: file) {
                diagnostics.append(
                    Diagnostic(
                        .error, file: "Static/\(file)", "The path “\(file)” is taken by \(holder)",
                        hint: "The file was not copied; rename it."))
            } else {
                _ = registry.claim(file, for: "Static/\(file)")
                staticFiles.append(file)
            }
        }
    }

    mutating func warn(_ record: ArticleRecord, _ summary: String, _ hint: String) {
        diagnostics.append(Diagnostic(.warning, file: record.source, summary, hint: hint))
    }
}
