import Articles
import Files
import TestSupport
import Testing

@testable import Publishing

@Suite struct OutputManifestTests {
    private let program = Fingerprint(of: "this program")

    private func manifest(_ paths: [String]) -> OutputManifest {
        var manifest = OutputManifest()
        for (number, path) in paths.enumerated() {
            let stamp = FileStamp(size: Int64(number), modified: 1, inode: 2, device: 3, kind: .file)
            manifest.append(
                OutputEntry(
                    pathHash: OutputManifest.hash(path), key: Fingerprint(of: path),
                    stamp: stamp),
                path: path.utf8)
        }
        manifest.sort()
        return manifest
    }

    @Test func findsEveryPathAgainAfterReading() throws {
        let folder = try TemporaryFolder()
        let paths = (0..<1_000).map { "2014/06/article-\($0).html" } + ["tags/夏目漱石.html"]
        try manifest(paths).write(folder.path + "/m", program: program)
        let read = try #require(try OutputManifest.read(folder.path + "/m", program: program))
        for (number, path) in paths.enumerated() {
            let entry = read.entry(for: path, hash: OutputManifest.hash(path))
            #expect(entry?.size == Int64(number))
            #expect(entry?.key == Fingerprint(of: path))
        }
        #expect(read.entry(for: "x", hash: OutputManifest.hash("x")) == nil)
    }

    @Test func mergesWhatStaysWithWhatIsNew() {
        let paths = (0..<200).map { "a/\($0).html" }
        let previous = manifest(paths)
        let kept = (0..<previous.count).filter { $0 % 3 != 0 }
        let gone = (0..<previous.count).filter { $0 % 3 == 0 }.map { previous.path(of: previous.entries[$0]) }
        let fresh = manifest(["b.html", gone[1], "夏.html"])
        let merged = OutputManifest(merging: fresh, with: kept, of: previous)
        #expect(merged.count == kept.count + 3)
        #expect(merged.entries.map(\.pathHash) == merged.entries.map(\.pathHash).sorted())
        for path in Set(paths).subtracting(gone).union(["b.html", gone[1], "夏.html"]) {
            #expect(merged.entry(for: path, hash: OutputManifest.hash(path))?.key == Fingerprint(of: path))
        }
        #expect(previous.entries(missingIn: merged).count == gone.count - 1)
    }

    @Test func forgetsKeysThatAnotherProgramMade() throws {
        let folder = try TemporaryFolder()
        try manifest(["a.html"]).write(folder.path + "/m", program: Fingerprint(of: "another program"))
        let read = try #require(try OutputManifest.read(folder.path + "/m", program: program))
        let entry = read.entry(for: "a.html", hash: OutputManifest.hash("a.html"))
        #expect(entry?.key == Fingerprint(low: 0, high: 0))
    }

    @Test func tellsPathsOfEqualHashesApart() {
        var manifest = OutputManifest()
        for (number, path) in ["a", "b", "c"].enumerated() {
            let stamp = FileStamp(size: Int64(number), modified: 0, inode: 0, device: 0, kind: .file)
            manifest.append(
                OutputEntry(pathHash: 7, key: Fingerprint(of: path), stamp: stamp),
                path: path.utf8)
        }
        #expect(manifest.entry(for: "b", hash: 7)?.size == 1)
        #expect(manifest.entry(for: "d", hash: 7) == nil)
    }

    @Test func noticesEveryDamage() throws {
        let folder = try TemporaryFolder()
        let path = folder.path + "/m"
        try manifest(["a.html", "b.html"]).write(path, program: program)
        let bytes = try FileBytes.read(path)
        for place in bytes.indices {
            var damaged = bytes
            damaged[place] ^= 0x40
            try FileBytes.replace(path, with: damaged)
            #expect(try OutputManifest.read(path, program: program) == nil)
        }
        for length in [0, 1, 16, bytes.count - 1] {
            try FileBytes.replace(path, with: Array(bytes.prefix(length)))
            #expect(try OutputManifest.read(path, program: program) == nil)
        }
        #expect(try OutputManifest.read(folder.path + "/none", program: program) == nil)
    }
}
