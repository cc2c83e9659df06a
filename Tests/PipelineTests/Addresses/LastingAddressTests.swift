import Articles
import Pipeline
import TestSupport
import Testing

/// No address that a site ever published is lost, whatever becomes of its articles.
@Suite struct LastingAddressTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    /// An article of the test: what its body says, and where its source lies.
    private struct Piece {
        var mark: String
        var path: String
        var title: String
        var month: Int
        var id: String?
    }

    private func write(_ piece: Piece) throws {
        try folder.write(
            piece.path,
            """
            ---
            title: \(piece.title)
            date: 1954-0\(piece.month)
            author: \(["Ann Lee", "Bo Reed", "Cy Fox"][piece.month % 3])
            tags: [T\(piece.month)]
            \(piece.id.map { "id: \($0)" } ?? "draft: false")
            ---
            This is \(piece.mark) and no other.
            """)
    }

    private func build(at path: String, record: Bool) async -> BuildOutcome {
        var options = BuildOptions(site: path, url: "https://example.org/", jobs: 2)
        options.recordsAddresses = record
        options.allowsRemoved = record
        return await SiteBuild(options).run()
    }

    /// The site as a clean build of the same sources and the same record gives it.
    private func clean() async throws -> [String: [UInt8]] {
        let other = try TemporaryFolder()
        for (name, bytes) in try folder.contents(below: "")
        where name.hasPrefix("seeds/") || ["addresses.tsv", "broadsheet.yaml"].contains(name) {
            try other.write(name, bytes)
        }
        _ = await build(at: other.path, record: false)
        return try other.contents(below: "Public")
    }

    /// The mark of the article that an address shows or leads to; nil where there is none.
    private func mark(at address: String, in site: [String: [UInt8]]) -> String? {
        guard let bytes = site[address] else { return nil }
        let page = String(decoding: bytes, as: UTF8.self)
        if let start = page.firstRange(of: "This is ")?.upperBound {
            return String(page[start...].prefix { $0 != " " })
        }
        guard let start = page.firstRange(of: "rel=\"canonical\" href=\"https://example.org/")?.upperBound
        else {
            return nil
        }
        let target = String(page[start...].prefix { $0 != "\"" })
        #expect(target != address)
        return mark(at: target.hasSuffix("/") || target.isEmpty ? target + "index.html" : target, in: site)
    }

    private func isRedirect(_ address: String, in site: [String: [UInt8]]) -> Bool {
        String(decoding: site[address] ?? [], as: UTF8.self).contains("http-equiv=\"refresh\"")
    }

    /// One random change; no source takes the place of another.
    private func change(_ pieces: inout [Piece], _ number: Int, _ random: inout SeededGenerator) throws {
        let index = Int.random(in: pieces.indices, using: &random)
        let name = ["x", "y", "z", "pier", "storm"][Int.random(in: 0..<5, using: &random)]
        let place = "seeds/\(number)/\(name).md"
        switch Int.random(in: 0..<8, using: &random) {
        case 0 where pieces.count > 6:
            try folder.remove(pieces.remove(at: index).path)
        case 1, 2:
            let id = number % 2 == 0 ? "id\(number)" : nil
            pieces.append(Piece(mark: "m\(number)", path: place, title: name, month: 1 + number % 9, id: id))
            try write(pieces[pieces.count - 1])
        case 3, 4:
            try folder.remove(pieces[index].path)
            pieces[index].path = place
            try write(pieces[index])
        case 5:
            pieces[index].month = 1 + number % 9
            try write(pieces[index])
        case 6:
            let pattern = [":year/:month/:slug.html", ":slug/", ":section/:title.html", ":year-:slug"]
            try folder.write("broadsheet.yaml", "permalink: \(pattern[number % 4])\n")
        default:
            pieces[index].title = "Title \(number)"
            try write(pieces[index])
        }
    }

    @Test(arguments: [1, 2, 3]) func keepsEveryAddressOverTenBuilds(seed: UInt64) async throws {
        var random = SeededGenerator(seed: seed)
        var pieces = (0..<10).map { number in
            Piece(
                mark: "p\(number)", path: "seeds/\(number % 3)/p\(number).md", title: "P",
                month: 1 + number % 9,
                id: number % 3 == 0 ? "p\(number)" : nil)
        }
        for piece in pieces { try write(piece) }
        /// Whose each address was, for all that were ever published; nil for a list.
        var published: [String: String?] = [:]
        for step in 0..<10 {
            for number in 0..<4 { try change(&pieces, 10 + step * 4 + number, &random) }
            let outcome = await build(at: folder.path, record: true)
            #expect(outcome.exitCode(isStrict: false) == nil)
            let site = try folder.contents(below: "Public")
            #expect(try await clean() == site)
            let record = try folder.read("addresses.tsv")
            for (address, owner) in published {
                guard let owner else {
                    #expect(site[address] != nil, "\(address) is lost")
                    continue
                }
                if pieces.contains(where: { $0.mark == owner }) {
                    #expect(mark(at: address, in: site) == owner, "\(address) of \(owner)")
                } else {
                    #expect(record.contains("\t\(address)\tgone\t"), "\(address) of \(owner)")
                }
            }
            for address in site.keys where address.hasSuffix(".html") && published[address] == nil {
                if site[address.dropLast(4) + "md"] != nil {
                    published[address] = .some(mark(at: address, in: site))
                } else if !isRedirect(address, in: site) {
                    published[address] = .some(nil)
                }
            }
        }
        #expect(published.count > 30)
    }
}
