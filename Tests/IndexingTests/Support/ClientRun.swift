import Files
import TestSupport
import Testing

@testable import Indexing

/// Runs the search client over an index, in Node.
enum ClientRun {
    /// Whether Node is there; without it the tests of the client are skipped.
    static let isPossible = Shell.run("node --version > /dev/null 2>&1") == 0

    /// The answers to requests: each a JavaScript expression over `engine`, the answer as JSON.
    static func answers(
        _ requests: [String], files: [BuiltFile], samples: [Sample] = []
    ) throws -> [String] {
        let folder = try TemporaryFolder()
        try install(files, in: folder.path)
        for sample in samples {
            let name = FilePath.stem(of: sample.url) + ".md"
            try folder.write(name, "---\ntitle: \(sample.title)\n---\n\n\(sample.text)\n")
        }
        let script =
            driver + "[\n" + requests.map { "async () => \($0),\n" }.joined()
            + "]) console.log(JSON.stringify(await request()));"
        try FileBytes.replace(folder.path + "/driver.js", with: Array(script.utf8))
        let status = Shell.run("cd '\(folder.path)' && node driver.js > answers 2> errors")
        let errors = String(decoding: try FileBytes.read(folder.path + "/errors"), as: UTF8.self)
        #expect(status == 0, "\(errors)")
        let answers = try FileBytes.read(folder.path + "/answers")
        return String(decoding: answers, as: UTF8.self).split(separator: "\n").map(String.init)
    }

    /// The addresses of what is found, best first.
    static func found(_ queries: [String], _ samples: [Sample]) throws -> [String] {
        let requests = queries.map { "(await engine.search(\($0))).results.map(r => r.url).join(\" \")" }
        return try answers(requests, files: SampleIndex.files(samples), samples: samples).map {
            String($0.dropFirst().dropLast())
        }
    }

    /// Puts an index and the client into a site's folder.
    static func install(_ files: [BuiltFile], in folder: String) throws {
        for file in files {
            let path = folder + "/" + file.path
            try FolderListing.create(FilePath.parent(of: path) ?? folder)
            try FileBytes.replace(path, with: file.bytes)
        }
        try FolderListing.create(folder + "/search")
        for name in ["client", "more", "letters", "page"] {
            let script = try FileBytes.read("\(root)/Templates/search-\(name).js")
            try FileBytes.replace("\(folder)/search/\(name).js", with: script)
        }
        try FileBytes.replace(folder + "/package.json", with: Array(#"{"type": "module"}"#.utf8))
    }

    /// The package's folder.
    static var root: String {
        var path = #filePath
        for _ in 0..<4 { path = FilePath.parent(of: path) ?? "" }
        return path
    }

    private static let driver = """
        import { readFile } from "node:fs/promises";
        globalThis.fetch = async url => {
          const bytes = await readFile("." + new URL(url).pathname).catch(() => undefined);
          return { ok: Boolean(bytes), url, status: 404, arrayBuffer: async () => new Uint8Array(bytes).buffer };
        };
        const { openSearch } = await import("./search/client.js");
        const engine = await openSearch("http://localhost/");
        for (const request of
        """
}
