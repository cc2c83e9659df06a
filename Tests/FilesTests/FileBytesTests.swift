import TestSupport
import Testing

@testable import Files

struct FileBytesTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func path(_ name: String) -> String { FilePath.join(folder.path, name) }

    @Test(arguments: [0, 1, 4_096, 70_000])
    func readsWholeFiles(count: Int) throws {
        let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0) }
        try folder.write("file", bytes)
        #expect(try FileBytes.read(path("file")) == bytes)
    }

    @Test func readsNoMoreThanItsLimit() throws {
        try folder.write("file", "1234")
        #expect(try FileBytes.read(path("file"), limit: 3) == nil)
        #expect(try FileBytes.read(path("file"), limit: 4) == Array("1234".utf8))
    }

    #if os(Linux)
        @Test func readsFilesWithoutASize() throws {
            #expect(FileStamp(path: "/proc/self/maps")?.size == 0)
            #expect(try FileBytes.read("/proc/self/maps").count > 100)
        }
    #endif

    @Test func readsNoFolder() throws {
        let error = #expect(throws: FileError.self) { try FileBytes.read(folder.path) }
        #expect(error?.reason == "Is a directory")
    }
}
