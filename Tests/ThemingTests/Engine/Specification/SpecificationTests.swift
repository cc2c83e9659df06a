import Articles
import Foundation
import Testing
import Theming

/// The public Mustache specification, through open data. Its files are not part of the project.
@Suite struct SpecificationTests {
    private struct File: Decodable {
        var tests: [SpecificationCase]
    }

    private static let folder = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "../shared/eval/specs/mustache").standardizedFileURL

    private static var isThere: Bool { FileManager.default.fileExists(atPath: folder.path()) }

    @Test(
        .enabled(if: isThere, "the specification is not beside the project"),
        arguments: [
            ("comments", 12), ("delimiters", 14), ("interpolation", 42), ("inverted", 22), ("partials", 12),
            ("sections", 34), ("~inheritance", 27),
        ])
    func rendersAsSpecified(name: String, count: Int) throws {
        let data = try Data(contentsOf: Self.folder.appending(path: name + ".json"))
        let cases = try JSONDecoder().decode(File.self, from: data).tests
        #expect(cases.count == count)
        for test in cases {
            var sources = (test.partials ?? [:]).map { TemplateSource(name: $0.key, $0.value) }
            sources.append(TemplateSource(name: "main template", test.template))
            var library = TemplateLibrary(sources)
            let template = library.template("main template", for: OpenValue.self)
            let output = String(decoding: try template.render(test.data.openValue), as: UTF8.self)
            #expect(output == test.expected, "\(test.name): \(library.diagnostics)")
        }
    }
}
