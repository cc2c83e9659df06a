import Articles

/// One line of the address record: an address that the site has published, and whose it is.
package struct RecordedAddress: Sendable, Hashable {
    /// What stands, or stood, at an address.
    package enum Kind: String, Sendable, Hashable, CaseIterable {
        /// An article, known by the `id` of its front matter or by its source.
        case article
        /// A month, a year, a series or another list, known by its name.
        case list
        /// One of the site's own pages, known as articles are.
        case page
        /// The further pages of a list, known by the path of its first one; the address is that of the page with the highest
        /// number, and stands for those with lower ones as well.
        case pages
        /// A person, known by name.
        case person
        /// A tag, known by name.
        case tag
    }

    /// What became of an address.
    package enum State: String, Sendable, Hashable, CaseIterable {
        /// The page stood there when the record was written.
        case live
        /// The page has another address since.
        case moved
        /// What stood there is not published any more.
        case gone
    }

    package var kind: Kind
    /// What the owner of the address is known by over time.
    package var identity: String
    /// Path of the page, from the site's root.
    package var address: String
    package var state: State
    /// The first half of the fingerprint of an article's Markdown, by which it is known when its file was renamed.
    package var digest: UInt64?
    /// Line in the file, counted from 1; 0 for an address that is not written down yet.
    package var line = 0

    package init(
        kind: Kind, identity: String, address: String, state: State, digest: UInt64? = nil, line: Int = 0
    ) {
        self.kind = kind
        self.identity = identity
        self.address = address
        self.state = state
        self.digest = digest
        self.line = line
    }
}

extension RecordedAddress: Comparable {
    /// By kind, identity and address: the order of the file.
    package static func < (left: RecordedAddress, right: RecordedAddress) -> Bool {
        if left.kind != right.kind { return left.kind.rawValue < right.kind.rawValue }
        if left.identity != right.identity { return left.identity < right.identity }
        return left.address < right.address
    }
}

extension RecordedAddress {
    /// The identity of an article or page that has an identifier of its own.
    static func identity(ofIdentifier identifier: String) -> String { "id:" + identifier }

    /// The identity of an article or page by its source.
    static func identity(ofSource record: ArticleRecord) -> String {
        record.part == 1 ? record.source : "\(record.source)#\(record.part)"
    }

    /// The digest of an article's body; nil for one without a body, since all of these are alike.
    static func digest(of record: ArticleRecord) -> UInt64? {
        record.wordCount == 0 ? nil : record.location.markdownFingerprint.high
    }
}
