import Articles
import Pipeline
import TestSupport
import Testing

/// Pages of lists that a site has not any more lead to the first page of the list.
@Suite struct FurtherPagesOnRecordTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        try folder.write("broadsheet.yaml", "pageSize: 2\n")
        for number in 1...7 {
            try folder.write(
                "seeds/\(number).md", "---\ndate: 1954-0\(number)\ntags: [Sea]\n---\nText \(number).\n")
        }
    }

    private func build(record: Bool) async -> BuildOutcome {
        var options = BuildOptions(site: folder.path, jobs: 2)
        options.recordsAddresses = record
        options.allowsRemoved = record
        return await SiteBuild(options).run()
    }

    private func target(of page: String) throws -> Substring? {
        let page = try folder.read("Public/" + page)
        return page.firstRange(of: "content=\"0; url=").map { page[$0.upperBound...].prefix { $0 != "\"" } }
    }

    private var pagesOnRecord: [Substring] {
        get throws {
            try folder.read("addresses.tsv").split(separator: "\n").filter { $0.hasPrefix("pages") }
        }
    }

    @Test func leadFromPagesThatVanished() async throws {
        _ = await build(record: true)
        #expect(
            try pagesOnRecord == [
                "pages\t1954/index.html\t1954/page/2.html\tlive\t-",
                "pages\tindex.html\tpage/2.html\tlive\t-",
                "pages\ttags/sea.html\ttags/sea/page/2.html\tlive\t-",
            ])
        #expect(try target(of: "page/2.html") == nil)
        try folder.write("broadsheet.yaml", "pageSize: 3\n")
        _ = await build(record: true)
        #expect(try pagesOnRecord.count == 3)
        #expect(try target(of: "page/1.html") == nil)
        #expect(try target(of: "page/2.html") == "../index.html")
        #expect(try target(of: "tags/sea/page/2.html") == "../../sea.html")
    }

    @Test func leadFromPagesOfATagThatIsGone() async throws {
        _ = await build(record: true)
        for number in 1...7 {
            try folder.write("seeds/\(number).md", "---\ndate: 1954-0\(number)\n---\nText \(number).\n")
        }
        _ = await build(record: false)
        #expect(try target(of: "tags/sea.html") == "index.html")
        #expect(try target(of: "tags/sea/page/1.html") == "../../index.html")
        #expect(try target(of: "tags/sea/page/2.html") == "../../index.html")
    }

    @Test func leadFromPagesOfASeriesThatVanished() async throws {
        for number in 1...7 {
            try folder.write("seeds/\(number).md", "---\nseries: Letters\n---\nText \(number).\n")
        }
        _ = await build(record: true)
        #expect(try pagesOnRecord.contains("pages\tseries/letters.html\tseries/letters/page/4.html\tlive\t-"))
        try folder.write("broadsheet.yaml", "pageSize: 4\n")
        _ = await build(record: false)
        #expect(try target(of: "series/letters/page/2.html") == nil)
        #expect(try target(of: "series/letters/page/3.html") == "../../letters.html")
        #expect(try target(of: "series/letters/page/4.html") == "../../letters.html")
    }
}
