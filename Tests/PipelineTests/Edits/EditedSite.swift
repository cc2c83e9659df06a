import Articles
import Files
import Pipeline
import TestSupport

/// A small site that is edited at random, and what a clean build of it would be made of.
struct EditedSite {
    let folder: TemporaryFolder
    var random: SeededGenerator
    var options: BuildOptions
    /// Articles as they were last written whole, by path below the site.
    var articles: [String: ArticleFile] = [:]
    /// Sources that cannot be used as they are, with what they last gave to the site; nil where they gave nothing yet.
    var broken: [String: [UInt8]?] = [:]
    /// Sources that the last build could use, as it read them.
    private(set) var built: [String: [UInt8]] = [:]
    /// The address record that the last build read; nil where there was none.
    private var recordRead: [UInt8]?
    /// Whether settings that sources are read by were changed since the last build.
    var readsAnew = false
    /// Values in `broadsheet.yaml`.
    var settings: [String: String] = ["title": "The Chronicle", "pageSize": "4"]

    init(seed: UInt64) throws {
        folder = try TemporaryFolder()
        random = SeededGenerator(seed: seed)
        options = BuildOptions(site: folder.path, url: "https://example.org/", jobs: 2)
        for number in 0..<14 { try addArticle(number) }
        for number in 0..<3 { try writePicture("seeds/\(Self.folders[number])/plan.svg") }
        try folder.write("Pages/about.md", "---\ntitle: About\n---\nSee [it](../seeds/town/4.md).\n")
        try folder.write("Static/CNAME", "example.org")
        try folder.write("Static/files/table.csv", "a,b\n1,2\n")
        try writeSettings()
    }

    static let folders = ["harbour", "town", "letters/old"]

    var output: String { folder.path + "/Public" }

    mutating func roll(_ limit: Int) -> Int { Int.random(in: 0..<limit, using: &random) }

    mutating func pick<Element>(_ choices: [Element]) -> Element? { choices.randomElement(using: &random) }

    /// What a build of the site takes on the command line.
    var arguments: [String] {
        var arguments = ["build", folder.path]
        if let url = options.url { arguments += ["--url", url] }
        if options.includesDrafts { arguments.append("--drafts") }
        if let last = options.asOf { arguments += ["--as-of", last.description] }
        return arguments
    }

    /// Builds the site; a clean copy of it when `folder` is another one.
    func build(in other: TemporaryFolder? = nil) async -> BuildOutcome {
        var options = options
        options.site = (other ?? folder).path
        return await SiteBuild(options).run()
    }

    /// Builds the site after edits.
    mutating func rebuild() async -> BuildOutcome {
        recordRead = try? FileBytes.read(folder.path + "/addresses.tsv")
        let outcome = await build()
        built = broken.compactMapValues(\.self)
        for (path, article) in articles where broken[path] == nil {
            built[path] = Array(article.text(at: path).utf8)
        }
        readsAnew = false
        return outcome
    }

    /// A copy of all that the site is made of, sources that are broken as they last were good, and the address record as the last
    /// build read it.
    func copy() throws -> TemporaryFolder {
        let copy = try TemporaryFolder()
        for part in ["seeds", "Pages", "Static", "Templates"] where folder.exists(part) {
            for (name, bytes) in try SiteSnapshot(of: "\(folder.path)/\(part)").files {
                let path = "\(part)/\(name)"
                guard let good = broken[path] else {
                    try copy.write(path, bytes)
                    continue
                }
                if let good { try copy.write(path, good) }
            }
        }
        for file in ["broadsheet.yaml", "people.yaml", "tags.yaml"] where folder.exists(file) {
            try copy.write(file, folder.read(file))
        }
        if let recordRead { try copy.write("addresses.tsv", recordRead) }
        return copy
    }
}
