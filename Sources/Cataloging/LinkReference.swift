import Files

/// A destination taken apart: what kind of reference it is, the path it names, and what stands behind the path.
struct LinkReference {
    /// Where a reference may lead.
    enum Candidate: Hashable {
        /// A file, relative to the site folder.
        case source(String)
        /// A file known by its name alone: `2014-06-23-slug`.
        case name(String)
        /// A path of the published site, from its root.
        case address(String)
    }

    private enum Form {
        /// `../a.md`
        case relative
        /// `/a`, `@/a`
        case fromRoot
        /// `post:2014-06-23-slug`
        case post
        /// `source:a.md`, `{filename}a.md`
        case source
    }

    /// `?query#fragment`, or empty.
    let suffix: String
    /// The destination without the marks of other generators, for when it leads nowhere.
    let plain: String
    private let form: Form
    private let path: String

    init(_ destination: String) {
        var rest = Substring(destination)
        if let cut = rest.firstIndex(where: { $0 == "#" || $0 == "?" }) {
            suffix = String(rest[cut...])
            rest = rest[..<cut]
        } else {
            suffix = ""
        }
        let prefixes: [(String, Form)] = [
            ("post:", .post), ("source:", .source), ("{filename}", .source), ("|filename|", .source),
            ("{static}", .source), ("{attach}", .source), ("%7Bfilename%7D", .source),
            ("%7Bstatic%7D", .source),
            ("%7Battach%7D", .source), ("@/", .fromRoot), ("/", .fromRoot),
        ]
        let prefix = prefixes.first { rest.hasPrefix($0.0) }
        form = prefix?.1 ?? .relative
        if let prefix, prefix.0 != "/" { rest = rest.dropFirst(prefix.0.count) }
        plain = rest + suffix
        path = PercentEncoding.decoded(String(rest))
    }

    /// Where the reference may lead, seen from a source, the likeliest first.
    func candidates(from source: String) -> [Candidate] {
        let root = String(source.prefix { $0 != "/" })
        let folder = source.split(separator: "/").dropLast().joined(separator: "/")
        let plain = String(path.drop { $0 == "/" })
        var found: [Candidate] = []
        switch form {
        case .relative:
            found += sources("\(folder)/\(path)")
            // Written for the folder that a page with a pretty address would have been.
            if path.hasPrefix("../") { found += sources("\(folder)/\(path.dropFirst(3))") }
        case .fromRoot:
            found += addresses(plain)
            found += sources("\(root)/\(plain)") + sources("seeds/\(plain)")
        case .post:
            found.append(.name(plain))
        case .source:
            found += path.hasPrefix("/") ? [] : sources("\(folder)/\(path)")
            found += sources("\(root)/\(plain)") + sources(plain) + addresses(plain)
            found.append(.name(stem(plain)))
        }
        return found
    }

    /// Where the reference may lead, written in a file of rules: a source, seen from the folder of the site or from that of
    /// the sources, or an address of the site.
    func candidatesInRules() -> [Candidate] {
        let plain = String(path.drop { $0 == "/" })
        if form == .post { return [.name(plain)] }
        let named = sources(plain) + sources("seeds/\(plain)")
        // Pages of the site end so, sources seldom.
        var found = plain.hasSuffix(".html") ? addresses(plain) + named : named + addresses(plain)
        // Written for the page that shows it, `authors/name.html`.
        if plain.hasPrefix("../") { found += addresses(String(plain.dropFirst(3))) }
        if form == .source { found.append(.name(stem(plain))) }
        return found
    }

    /// The files that a path may mean: itself, `path.md`, `path/index.md`; `.html` may have been made of `.md`.
    private func sources(_ path: String) -> [Candidate] {
        guard let clean = FilePath.normalized(path) else { return [] }
        var paths = [clean]
        let last = clean.split(separator: "/").last ?? ""
        if last.hasSuffix(".html") {
            let stem = clean.dropLast(5)
            paths += [stem + ".md", stem + ".txt", stem + ".markdown"]
        } else {
            paths +=
                ["md", "markdown", "txt"].map { "\(clean).\($0)" } + [
                    clean + "/index.md", clean + "/index.markdown",
                ]
        }
        return paths.map { .source($0) }
    }

    private func addresses(_ path: String) -> [Candidate] {
        guard let clean = FilePath.normalized(path) else { return [] }
        return [.address(clean)]
    }

    private func stem(_ path: String) -> String { FilePathParts.articleStem("/" + path) }
}
