import Articles
import Files
import TestSupport
import Testing

@testable import Publishing

#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

@Suite struct OutputFolderTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    /// Publishes pages of these paths and texts, and removes what is left over.
    private func publish(_ pages: [String: String], after previous: OutputManifest?) throws -> OutputTally {
        let output = try OutputFolder(folder.path, previous: previous.map { KnownOutput($0) })
        var writer = output.writer(0)
        for path in pages.keys.sorted() {
            let bytes = Array((pages[path] ?? "").utf8)
            try writer.publish(path, key: Fingerprint(of: bytes)) { $0 += bytes }
        }
        var tally = OutputTally(writer)
        tally.finishManifest(after: previous)
        tally.removed = try output.removeLeftovers(keeping: tally.manifest).0
        return tally
    }

    @Test func writesOnlyWhatChanged() throws {
        let first = try publish(["a.html": "1", "b/c.html": "2"], after: nil)
        #expect([first.written, first.unchanged] == [2, 0])
        let stamp = FileStamp(path: folder.path + "/a.html")
        let second = try publish(["a.html": "1", "b/c.html": "3"], after: first.manifest)
        #expect([second.written, second.unchanged] == [1, 1])
        #expect(try folder.read("b/c.html") == "3")
        #expect(FileStamp(path: folder.path + "/a.html") == stamp)
        #expect(try folder.files() == ["a.html", "b/c.html"])
    }

    @Test func restoresWhatWasChangedOrRemovedByHand() throws {
        let first = try publish(["a.html": "1", "b.html": "2"], after: nil)
        try folder.write("a.html", "x")
        try folder.remove("b.html")
        let second = try publish(["a.html": "1", "b.html": "2"], after: first.manifest)
        #expect(second.written == 2)
        #expect(try folder.read("a.html") == "1")
        #expect(try folder.read("b.html") == "2")
    }

    @Test func leavesAFileWhoseBytesAreRightAlready() throws {
        let first = try publish(["a.html": "1"], after: nil)
        try folder.write("a.html", "1")
        let stamp = FileStamp(path: folder.path + "/a.html")
        let second = try publish(["a.html": "1"], after: first.manifest)
        #expect(second.written == 0)
        #expect(FileStamp(path: folder.path + "/a.html") == stamp)
    }

    @Test func removesLeftoversAndTheFoldersTheyLeaveEmpty() throws {
        let first = try publish(["a/b/c.html": "1", "a/d.html": "2"], after: nil)
        let second = try publish(["a/d.html": "2"], after: first.manifest)
        #expect(second.removed == 1)
        #expect(!folder.exists("a/b"))
        #expect(folder.exists("a/d.html"))
    }

    @Test func leavesALeftoverThatWasChangedByHand() throws {
        let first = try publish(["a.html": "1"], after: nil)
        try folder.write("a.html", "mine")
        let output = try OutputFolder(folder.path, previous: KnownOutput(first.manifest))
        let (removed, diagnostics) = try output.removeLeftovers(keeping: OutputManifest())
        #expect(removed == 0)
        #expect(
            diagnostics.map(\.summary) == ["This page is gone, but its file was changed by hand and stays"])
        #expect(folder.exists("a.html"))
    }

    @Test func neverTouchesFilesOfOthers() throws {
        try folder.write("mine.html", "mine")
        try folder.write("a.html", "mine")
        #expect(throws: FileError("replace", folder.path + "/a.html", code: 17)) {
            try publish(["a.html": "1"], after: nil)
        }
        #expect(try folder.read("a.html") == "mine")
        let tally = try publish(["b.html": "1"], after: nil)
        _ = try publish([:], after: tally.manifest)
        #expect(try folder.read("mine.html") == "mine")
    }

    @Test func replacesItsOwnFilesWhenTheManifestIsLost() throws {
        let marker = [OutputFolder.marker: OutputFolder.markerText]
        _ = try publish(["a.html": "1"].merging(marker) { $1 }, after: nil)
        let second = try publish(["a.html": "2"].merging(marker) { $1 }, after: nil)
        #expect([second.written, second.unchanged] == [1, 1])
        #expect(try folder.read("a.html") == "2")
    }

    @Test func refusesAFolderOrALinkInTheWay() throws {
        try FolderListing.create(folder.path + "/a.html")
        #expect(throws: FileError.self) { try publish(["a.html": "1"], after: nil) }
        let elsewhere = try TemporaryFolder()
        #expect(symlink(elsewhere.path, folder.path + "/b") == 0)
        #expect(throws: FileError.self) { try publish(["b/c.html": "1"], after: nil) }
        #expect(try elsewhere.files().isEmpty)
    }

    /// Publishes one file in pieces.
    private func stream(_ pieces: [String], after previous: OutputManifest? = nil) throws -> OutputTally {
        let output = try OutputFolder(folder.path, previous: previous.map { KnownOutput($0) })
        var writer = output.writer(0)
        let key = Fingerprint(of: pieces.joined(separator: "|"))
        let file = StreamedFile(path: "data/all.txt", key: key) { put in
            for piece in pieces { try put(Array(piece.utf8)) }
        }
        try writer.publish(file)
        var tally = OutputTally(writer)
        tally.finishManifest(after: previous)
        return tally
    }

    @Test func writesAFileInPieces() throws {
        let first = try stream(["one\n", "", "two\n"])
        #expect([first.written, first.unchanged, first.bytesWritten] == [1, 0, 8])
        #expect(try folder.read("data/all.txt") == "one\ntwo\n")
        #expect(try folder.files() == ["data/all.txt"])
    }

    @Test func leavesAFileInPiecesThatHoldsTheSameBytes() throws {
        let first = try stream(["one\n", "two\n"])
        let stamp = FileStamp(path: folder.path + "/data/all.txt")
        for pieces in [["one\n", "two\n"], ["one\ntwo", "\n"]] {
            let again = try stream(pieces, after: first.manifest)
            #expect([again.written, again.unchanged] == [0, 1])
        }
        #expect(FileStamp(path: folder.path + "/data/all.txt") == stamp)
    }

    @Test(arguments: [["one\n"], ["one\n", "two\n", "three\n"], ["one\n", "2wo\n"]])
    func replacesAFileInPiecesThatIsAnother(pieces: [String]) throws {
        let first = try stream(["one\n", "two\n"])
        #expect(try stream(pieces, after: first.manifest).written == 1)
        #expect(try folder.read("data/all.txt") == pieces.joined())
    }

    @Test func doesNotReplaceAFileOfOthersInPieces() throws {
        try folder.write("data/all.txt", "mine")
        #expect(throws: FileError.self) { try stream(["one\n"]) }
        #expect(try folder.read("data/all.txt") == "mine")
    }

    @Test func leavesNothingWhenAPieceCannotBeMade() throws {
        struct Failure: Error {}
        let output = try OutputFolder(folder.path, previous: nil)
        var writer = output.writer(0)
        let file = StreamedFile(path: "all.txt", key: Fingerprint(of: "1")) { put in
            try put([0x61])
            throw Failure()
        }
        var failed = false
        do { try writer.publish(file) } catch is Failure { failed = true }
        #expect(failed)
        #expect(try folder.files() == [])
    }
}
