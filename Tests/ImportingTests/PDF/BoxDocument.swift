/// Writes pages the way `pdftotext -bbox-layout` does; every letter is half as wide as its type is high.
struct BoxDocument {
    var title = ""
    var author = ""
    private var pages: [String] = []

    init(title: String = "", author: String = "") {
        self.title = title
        self.author = author
    }

    /// A page of 400 by 600 points.
    mutating func page(_ blocks: Block...) { pages.append(blocks.map(\.markup).joined()) }

    var bytes: [UInt8] {
        let head = "<title>\(title)</title>\n<meta name=\"Author\" content=\"\(author)\"/>"
        let body = pages.map { "<page width=\"400.0\" height=\"600.0\">\n<flow>\n\($0)</flow>\n</page>\n" }
            .joined()
        return Array("<html><head>\n\(head)\n</head><body><doc>\n\(body)</doc></body></html>\n".utf8)
    }

    /// Lines with their places.
    struct Block {
        var markup = ""
        /// Where the next line would stand.
        private(set) var bottom: Double

        /// One line.
        init(_ text: String, x: Double = 50, y: Double, size: Double = 10) {
            bottom = y
            add(text.split(separator: " "), x: x, size: size, leading: 1.2 * size, width: nil)
            wrap()
        }

        /// A paragraph in justified lines.
        init(
            _ text: String, x: Double = 50, y: Double, width: Double = 300, size: Double = 10,
            indent: Double = 0,
            fills: Bool = false
        ) {
            bottom = y
            append(text, x: x, width: width, size: size, indent: indent, fills: fills)
            wrap()
        }

        /// Paragraphs below one another.
        init(
            _ paragraphs: [String], x: Double = 50, y: Double, width: Double = 300, size: Double = 10,
            indent: Double = 0, gap: Double = 0
        ) {
            bottom = y
            for text in paragraphs {
                append(text, x: x, width: width, size: size, indent: indent, fills: false)
                bottom += gap
            }
            wrap()
        }

        private mutating func wrap() { markup = "<block>\n\(markup)</block>\n" }

        private mutating func append(
            _ text: String, x: Double, width: Double, size: Double, indent: Double, fills: Bool
        ) {
            var words: [Substring] = []
            var start = x + indent
            for word in text.split(separator: " ") {
                let length = (words + [word]).joined(separator: " ").count
                if Double(length) * size / 2 > x + width - start, !words.isEmpty {
                    add(words, x: start, size: size, leading: 1.2 * size, width: x + width - start)
                    words = []
                    start = x
                }
                words.append(word)
            }
            add(words, x: start, size: size, leading: 1.2 * size, width: fills ? x + width - start : nil)
        }

        /// Adds a line; with a width its words are spread over it.
        private mutating func add(
            _ words: [Substring], x: Double, size: Double, leading: Double, width: Double?
        ) {
            let letters = Double(words.reduce(0) { $0 + $1.count }) * size / 2
            let gaps = Double(max(1, words.count - 1))
            let space = width.map { ($0 - letters) / gaps } ?? size / 2
            var place = x
            var inner = ""
            for word in words {
                let end = place + Double(word.count) * size / 2
                inner += "<word \(box(place, end, size))>\(Self.escaped(word))</word>\n"
                place = end + space
            }
            markup += "<line \(box(x, place - space, size))>\n\(inner)</line>\n"
            bottom += leading
        }

        private func box(_ left: Double, _ right: Double, _ size: Double) -> String {
            "xMin=\"\(left)\" yMin=\"\(bottom)\" xMax=\"\(right)\" yMax=\"\(bottom + size)\""
        }

        private static func escaped(_ word: Substring) -> String {
            String(word).replacing("&", with: "&amp;").replacing("<", with: "&lt;")
        }
    }
}
