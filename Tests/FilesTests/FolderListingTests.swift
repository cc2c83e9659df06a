import Files
import Foundation
import TestSupport
import Testing

@Suite struct FolderListingTests {
    @Test func followsLinksAndTellsOfThoseThatLeadNowhere() throws {
        let folder = try TemporaryFolder()
        try folder.write("a.txt", "four")
        try folder.write("below/b.txt", "")
        let files = FileManager.default
        try files.createSymbolicLink(atPath: folder.path + "/link", withDestinationPath: "a.txt")
        try files.createSymbolicLink(atPath: folder.path + "/dead", withDestinationPath: "gone")
        let found = try FolderListing.stampedNames(in: folder.path)
        let stamps = Dictionary(
            uniqueKeysWithValues: found.map { (String(decoding: $0.name, as: UTF8.self), $0.stamp) })
        #expect(Set(stamps.keys) == ["a.txt", "below", "link", "dead"])
        #expect(stamps["a.txt"]??.size == 4)
        #expect(stamps["link"] == stamps["a.txt"])
        #expect(stamps["below"]??.kind == .folder)
        #expect(stamps["dead"] == .some(nil))
    }
}
