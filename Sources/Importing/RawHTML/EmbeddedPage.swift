/// The page of its own that something embedded has.
struct EmbeddedPage {
    var address: [UInt8]

    /// Finds the page behind the source of an `<iframe>` or `<embed>`; nil when that is no address of the
    /// web.
    init?(source: [UInt8]) {
        guard let address = SafeAddress.web(source) else { return nil }
        self.address = address
        for player in Self.players {
            guard let id = Self.identifier(in: address, behind: player.path) else { continue }
            self.address = Array(player.page.utf8) + id
            return
        }
    }

    private static let players = [
        (path: "youtube.com/embed/", page: "https://www.youtube.com/watch?v="),
        (path: "youtube-nocookie.com/embed/", page: "https://www.youtube.com/watch?v="),
        (path: "youtube.com/v/", page: "https://www.youtube.com/watch?v="),
        (path: "player.vimeo.com/video/", page: "https://vimeo.com/"),
    ]

    /// The letters and digits behind a path that follows the scheme or `www.`.
    private static func identifier(in address: [UInt8], behind path: String) -> ArraySlice<UInt8>? {
        guard let slashes = address.firstIndex(of: UInt8(ascii: "/")) else { return nil }
        var rest = address[slashes...].dropFirst(2)
        if rest.starts(with: "www.".utf8) { rest = rest.dropFirst(4) }
        guard rest.starts(with: path.utf8) else { return nil }
        let id = rest.dropFirst(path.utf8.count).prefix {
            HTMLByte.isAlphanumeric($0) || $0 == 0x2D || $0 == 0x5F
        }
        // A list of films is no film.
        return id.isEmpty || id.elementsEqual("videoseries".utf8) ? nil : id
    }
}
