import Theming

extension Template {
    /// A page of the site that shows this data; it depends on what the template shows of it.
    func page(at path: String, data: Data) -> Page {
        Page(path: path, key: fingerprint(of: data)) { try render(data, into: &$0) }
    }
}
