import Articles
import Files
import TestSupport
import Testing

@testable import Publishing

struct PackStoreTests {
    private let folder: TemporaryFolder
    private let article = StoredArticle(
        markdown: Array("The mill burnt down.".utf8), html: Array("<p>The mill burnt down.</p>".utf8))

    init() throws { folder = try TemporaryFolder() }

    /// Writes an article into a store; returns where it is.
    private func put(_ article: StoredArticle, into store: PackStore) throws -> StoredLocation {
        let bytes = article.markdown + article.html
        let start = store.reserve(bytes.count)
        try store.write(bytes, at: start)
        return StoredLocation(of: article, at: start)
    }

    @Test func givesBackWhatWasStored() throws {
        let store = try PackStore(creatingIn: folder.path)
        let location = try put(article, into: store)
        let opened = try #require(PackStore(openingIn: folder.path, named: store.name))
        for store in [store, opened] {
            #expect(try store.markdown(at: location) == article.markdown)
            #expect(try store.html(at: location) == article.html)
        }
    }

    /// A store that was cut short takes new bodies where old ones are thought to be; these must not be taken for those.
    @Test func noticesBodiesOverwrittenAfterItWasCutShort() throws {
        let store = try PackStore(creatingIn: folder.path)
        let location = try put(article, into: store)
        let file = try #require(try folder.files().first)
        try folder.write(file, try FileBytes.read(FilePath.join(folder.path, file)).prefix(16).map(\.self))
        let cut = try #require(PackStore(openingIn: folder.path, named: store.name))
        #expect(throws: PackStore.Damage.self) { try cut.markdown(at: location) }
        var other = article
        other.markdown = Array("The mill stands yet.".utf8)
        _ = try put(other, into: cut)
        #expect(throws: PackStore.Damage.self) { try cut.markdown(at: location) }
    }
}
