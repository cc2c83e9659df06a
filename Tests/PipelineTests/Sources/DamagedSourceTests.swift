import Articles
import Importing
import Settings
import TestSupport
import Testing

/// A file of any format that ends anywhere, or holds anything, gives an article or an error, in the end.
@Suite struct DamagedSourceTests {
    private static let page =
        "<!DOCTYPE html><meta charset=utf-8><title>The Flood</title><main><h1>The Flood</h1><table><tr><td>a&amp;b</table>"
    private static let rich =
        #"{\rtf1\ansi{\fonttbl{\f0 Times;}}\f0 The \b old\b0  harbour \u8212? \'e9.\par Second paragraph.\par}"#
    private static let print = """
        %PDF-1.4
        1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
        2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
        3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>endobj
        4 0 obj<</Length 44>>stream
        BT /F 12 Tf 72 700 Td (The river rose) Tj ET
        endstream endobj
        5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj
        trailer<</Root 1 0 R>>
        """

    private func isAnswered(_ name: String, _ bytes: [UInt8], in folder: TemporaryFolder) async throws -> Bool
    {
        try folder.write(name, bytes)
        let importer = ArticleImporter(settings: ImportSettings(SiteSettings()))
        let (articles, problems) = await importer.articles(path: name, location: "\(folder.path)/\(name)")
        return !articles.isEmpty || problems.contains { $0.severity == .error && $0.hint != nil }
    }

    @Test(arguments: [
        ("a.html", page), ("a.xhtml", page), ("a.txt", "The Flood\n\nBy Ann Lee\n\u{C}\n- 2 -\nIt rose—\n"),
        ("a.md", "---\ntitle: The Flood\n---\n\n| a | b |\n| - | - |\n[x](y) `z` {{< ref \"a\" >}}\n"),
        ("a.rtf", rich), ("a.pdf", print),
    ])
    func aFileMayEndAnywhere(name: String, text: String) async throws {
        let folder = try TemporaryFolder()
        let bytes = Array(text.utf8)
        // Programs of their own read some of them.
        let isOurs = !name.hasSuffix("rtf") && !name.hasSuffix("pdf")
        for end in stride(from: 1, to: bytes.count, by: isOurs ? 1 : 29) {
            #expect(try await isAnswered(name, Array(bytes[..<end]), in: folder), "\(end)")
        }
    }

    @Test(arguments: ["html", "htm", "txt", "md", "rtf", "pdf", "docx", "odt", "epub", "doc"])
    func aFileMayHoldAnything(name: String) async throws {
        let folder = try TemporaryFolder()
        var generator = SeededGenerator(seed: 7)
        let noise = (0..<5_000).map { _ in UInt8.random(in: 0...255, using: &generator) }
        #expect(try await isAnswered("a.\(name)", noise, in: folder))
        #expect(try await isAnswered("b.\(name)", Array("PK\u{3}\u{4}".utf8) + noise, in: folder))
        #expect(try await isAnswered("c.\(name)", Array(#"{\rtf1 "#.utf8) + noise, in: folder))
    }
}
