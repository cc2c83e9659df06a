import Files
import Testing

@Suite struct FilePathTests {
    @Test(arguments: [
        ("index.html", "tags/sea.html", "tags/sea.html"),
        ("2014/06/a.html", "2014/06/b.html", "b.html"),
        ("2014/06/a.html", "2014/index.html", "../index.html"),
        ("2014/06/a.html", "index.html", "../../index.html"),
        ("2014/06/a.html", "2014/06/a/pic.png", "a/pic.png"),
        ("tags/sea/page/1.html", "2014/06/a.html", "../../../2014/06/a.html"),
        ("tags/sea.html", "tags/sea/page/1.html", "sea/page/1.html"),
    ])
    func leadsFromOnePageToAnother(page: String, target: String, way: String) {
        #expect(FilePath.relative(from: page, to: target) == way)
    }

    @Test func resolvesDotsAndRefusesToClimbOut() {
        #expect(FilePath.normalized("a/./b/../c") == "a/c")
        #expect(FilePath.normalized("a//b/") == "a/b")
        #expect(FilePath.normalized("a/../..") == nil)
    }

    @Test func takesNamesApart() {
        #expect(FilePath.name(of: "a/b.txt") == "b.txt")
        #expect(FilePath.parent(of: "a/b.txt") == "a")
        #expect(FilePath.parent(of: "b.txt") == "")
        #expect(FilePath.parent(of: "/b") == "/")
        #expect(FilePath.stem(of: "a/b.c.txt") == "b.c")
        #expect(FilePath.stem(of: ".hidden") == ".hidden")
        #expect(FilePath.fileExtension(of: "a.b/C.TXT") == "txt")
        #expect(FilePath.fileExtension(of: "a.b/c") == "")
        #expect(FilePath.stem(of: "a.b/c") == "c")
        #expect(FilePath.stem(of: "a.b/.hidden") == ".hidden")
        #expect(FilePath.fileExtension(of: ".hidden") == "")
        #expect(FilePath.fileExtension(of: "a/b.") == "")
        #expect(FilePath.join("a", "b") == "a/b")
        #expect(FilePath.join("a/", "b") == "a/b")
        #expect(FilePath.join("a", "/b") == "/b")
    }
}
