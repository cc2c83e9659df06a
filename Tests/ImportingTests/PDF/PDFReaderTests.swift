import Articles
import TestSupport
import Testing

@testable import Importing

/// These run pdftotext where it is installed.
@Suite(.enabled("pdftotext is not installed") { await ToolRun("pdftotext", ["-v"]).run() != .missing })
struct PDFReaderTests {
    @Test func readsADocument() async throws {
        let folder = try TemporaryFolder()
        try folder.write(
            "a $b.pdf", pdf(showing: ["The old harbour was empty that", "day, and so was the quay."]))
        let (articles, problems) = await PDFReader().read(path: "a.pdf", location: folder.path + "/a $b.pdf")
        #expect(problems.isEmpty)
        #expect(articles.first?.blocks == ["The old harbour was empty that day, and so was the quay."])
    }

    @Test func reportsDamagedDocuments() async throws {
        let folder = try TemporaryFolder()
        try folder.write("a.pdf", "%PDF-1.4\nrubbish\n")
        let (articles, problems) = await PDFReader().read(path: "a.pdf", location: folder.path + "/a.pdf")
        #expect(articles.isEmpty)
        #expect(problems.count == 1)
        #expect(problems.first?.summary.hasPrefix("The PDF document is damaged: ") == true)
    }

    @Test func reportsFilesThatAreNotThere() async {
        let (articles, problems) = await PDFReader().read(path: "a.pdf", location: "/nonexistent/a.pdf")
        #expect(articles.isEmpty)
        #expect(problems.map(\.summary) == ["The file cannot be read"])
    }

    /// A document of one page with one line of text below another.
    private func pdf(showing lines: [String]) -> String {
        let content =
            "BT /F 12 Tf 14 TL 72 720 Td " + lines.map { "(\($0)) Tj T*" }.joined(separator: " ") + " ET"
        let objects = [
            "<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[3 0 R]/Count 1>>",
            "<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>",
            "<</Length \(content.utf8.count)>>stream\n\(content)\nendstream",
            "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
        ]
        var file = "%PDF-1.4\n"
        var table = "xref\n0 \(objects.count + 1)\n0000000000 65535 f \n"
        for (number, object) in objects.enumerated() {
            let offset = String(file.utf8.count)
            table += String(repeating: "0", count: 10 - offset.count) + offset + " 00000 n \n"
            file += "\(number + 1) 0 obj\(object)endobj\n"
        }
        let start = file.utf8.count
        return file + table + "trailer<</Size \(objects.count + 1)/Root 1 0 R>>\nstartxref\n\(start)\n%%EOF\n"
    }
}
