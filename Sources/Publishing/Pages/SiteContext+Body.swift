import Articles
import Cataloging
import Settings
import Theming

extension SiteContext {
    /// The body of a record as a page of the site shows it.
    func body(of number: Int, on page: String) -> DeferredHTML {
        body(of: number) { address(of: $0, from: page) }
    }

    /// The body of a record with absolute addresses, as a feed carries it; `base` is the site's address.
    func body(of number: Int, base: String) -> DeferredHTML {
        body(of: number) { base + PercentEncoding.encoded($0) }
    }

    private func body(of number: Int, address: (String) -> String) -> DeferredHTML {
        let record = catalog.records[number]
        let links = BodyLinks(catalog.links[number], form: .html, sizes: pictureSizes, address: address)
        var hasher = FingerprintHasher()
        hasher.combine(record.location.htmlFingerprint)
        links.combine(into: &hasher)
        let store = store
        let location = record.location
        return DeferredHTML(fingerprint: hasher.finalize(), isEmpty: location.htmlLength == 0) { output in
            links.append(try store.html(at: location), to: &output)
        }
    }
}

extension SiteContext {
    /// Adds where a link leads, and what a page says of a picture there.
    func combine(_ link: ResolvedLink, into hasher: inout FingerprintHasher) {
        switch link {
        case .inside(let path, let suffix):
            hasher.combine(path)
            hasher.combine(suffix)
            hasher.combine(pictureSizes[path]?.width ?? 0)
            hasher.combine(pictureSizes[path]?.height ?? 0)
        case .asWritten(let destination):
            hasher.combine("")
            hasher.combine(destination)
        }
    }
}
