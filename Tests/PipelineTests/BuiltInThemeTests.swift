import BuiltInTheme
import Files
import Testing

@Suite struct BuiltInThemeTests {
    /// The folder `Templates` of the project, found from this file.
    private var templates: String {
        let folders = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
        return "/\(folders)/Templates"
    }

    @Test func carriesEveryFileOfTheFolder() throws {
        let names = try FolderListing.names(in: templates).map { String(decoding: $0, as: UTF8.self) }
        #expect(BuiltInFiles.all.map(\.name) == names.filter { !$0.hasPrefix(".") })
        for file in BuiltInFiles.all {
            #expect(try FileBytes.read(templates + "/" + file.name) == file.bytes, "\(file.name)")
        }
    }

    @Test func carriesAShortFormOfEveryScript() throws {
        let scripts = BuiltInFiles.all.filter { $0.name.hasSuffix(".js") }
        #expect(BuiltInFiles.shortened.keys.sorted() == scripts.map(\.name))
        for script in scripts {
            let short = try #require(BuiltInFiles.shortened[script.name])
            #expect(short.count < script.bytes.count * 2 / 3, "\(script.name)")
        }
    }
}
