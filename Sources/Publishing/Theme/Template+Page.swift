import Theming

extension Template {
    /// Hands out the page of the site that shows this data; it depends on what the template shows of it.
    func yield(_ data: Data, at path: String, to take: PageTaker) throws {
        try take(path, fingerprint(of: data)) { try render(data, into: &$0) }
    }
}
