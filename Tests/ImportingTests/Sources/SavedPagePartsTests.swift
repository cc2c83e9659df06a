import Files
import Testing

@testable import Importing

@Suite struct SavedPagePartsTests {
    private func parts(_ paths: String...) -> [String] {
        let stamp = FileStamp(size: 1, modified: 0, inode: 1, device: 1, kind: .file)
        let parts = SavedPageParts(paths.map { SourceFile(path: $0, stamp: stamp) })
        return paths.filter(parts.contains)
    }

    @Test(arguments: [
        "_files", ".files", "_fichiers", "-Dateien", "_archivos", "_ficheiros", "_bestanden", "_pliki",
    ])
    func pagesInTheFolderOfASavedPageAreItsParts(suffix: String) {
        #expect(
            parts("seeds/The flood.html", "seeds/The flood\(suffix)/ad.html") == [
                "seeds/The flood\(suffix)/ad.html"
            ])
        #expect(parts("a.htm", "a\(suffix)/deep/frame.htm") == ["a\(suffix)/deep/frame.htm"])
    }

    @Test func otherPagesAreArticles() {
        #expect(parts("seeds/flood.html", "seeds/other_files/a.html", "seeds/flood/a.html") == [])
        #expect(parts("seeds/flood.txt", "seeds/flood_files/a.html") == [])
    }

    @Test func textsInTheFolderAreArticles() {
        #expect(parts("flood.html", "flood_files/notes.txt", "flood_files/notes.md") == [])
    }
}
