/// How full the pages of a text are, where all hold the same number of characters.
///
/// A page that ends within a sentence was full. If pages that end so hold the same to within a word, a page that is as full
/// was cut as well, although a sentence ends there by chance, and one with room for more words was not.
struct PageFill: Sendable {
    private struct Page {
        /// Characters on it, line feeds included.
        var fill: Int
        /// Length of the word that the next page begins with.
        var nextWord: Int
        var isFirst: Bool
    }

    /// The page before the line with this number.
    private var pages: [Int: Page] = [:]
    /// Characters of a full page; nil where pages differ.
    private(set) var capacity: Int?

    /// No page holds less.
    private static let leastPage = 800
    /// A line that breaks off and is as long as this is no heading.
    private static let proseWidth = 100
    /// Pages of one layout differ by no more than a long word.
    private static let tolerance = 16
    /// What tells a full page from one that happens to end a few words earlier.
    private static let margin = 5
    /// A page with this much room would have taken another word.
    private static let room = 20

    init(of lines: [TextLine], layout: LineLayout) {
        // Wrapped lines say more than pages do.
        guard layout.wrapWidth == nil else { return }
        var gaps = lines.indices.dropFirst().filter { lines[$0].gap == .page }
        var proven = Set(gaps.filter { Self.breaksOff(lines[$0 - 1]) })
        let offsets = Self.offsets(of: lines)
        if gaps.isEmpty {
            // Nothing marks the pages: they begin where a sentence was cut, and where a page later ends.
            proven = Set(lines.indices.dropFirst().filter { Self.isCut(lines[$0 - 1], lines[$0]) })
            gaps = proven.sorted()
        }
        let starts = [0] + gaps
        let fills = zip(starts, gaps).filter { proven.contains($1) }.map { offsets[$1] - offsets[$0] }
        capacity = Self.capacity(fills, marked: lines.contains { $0.gap == .page })
        guard let capacity else { return }
        if lines[1...].contains(where: { $0.gap == .page }) {
            for (start, end) in zip(starts, gaps) { add(lines, offsets, from: start, to: end) }
        } else {
            for (start, end) in zip(starts, gaps + [lines.count]) {
                findPages(lines, offsets, from: start, to: end, capacity)
            }
        }
    }

    private mutating func add(_ lines: [TextLine], _ offsets: [Int], from start: Int, to end: Int) {
        let word = TextScan.firstWord(lines[end].bytes).count { $0 & 0xC0 != 0x80 }
        let fill = offsets[end] - offsets[start]
        pages[lines[end].number] = Page(fill: fill, nextWord: word, isFirst: start == 0)
    }

    /// Goes from page to page between two known cuts; each ends with the last paragraph that it had room for.
    private mutating func findPages(
        _ lines: [TextLine], _ offsets: [Int], from start: Int, to end: Int, _ capacity: Int
    ) {
        var start = start
        for index in start..<end where offsets[index] - offsets[start] > capacity {
            guard index - 1 > start else { return }
            add(lines, offsets, from: start, to: index - 1)
            start = index - 1
        }
    }

    /// What most pages that end within a sentence hold; nil where they differ.
    private static func capacity(_ fills: [Int], marked: Bool) -> Int? {
        guard marked else {
            // Pages that end with a sentence are seen as one with the next: the least is that of a page.
            return fills.sorted().first { fill in
                fill >= leastPage && fills.count { isMultiple($0, of: fill) } >= 2
            }
        }
        guard let most = fills.max() else { return nil }
        let full = fills.count { $0 + tolerance >= most }
        return full >= 2 && full * 3 >= fills.count * 2 ? most : nil
    }

    private static func isMultiple(_ fill: Int, of page: Int) -> Bool {
        let pages = (fill + page / 2) / page
        return (1...4).contains(pages) && abs(fill - pages * page) <= tolerance * pages
    }

    /// Characters before each line, line feeds included; marks of list items as they stand.
    private static func offsets(of lines: [TextLine]) -> [Int] {
        var offsets: [Int] = []
        var offset = 0
        for line in lines {
            offset += line.gap == .line ? 1 : 2
            offsets.append(offset)
            offset += line.width
        }
        return offsets
    }

    private static func breaksOff(_ line: TextLine) -> Bool {
        line.width >= proseWidth && SentenceEnd(of: line.bytes).isOpen
    }

    private static func isCut(_ line: TextLine, _ next: TextLine) -> Bool {
        guard breaksOff(line) else { return false }
        let start = SentenceStart(of: next.bytes)
        return start == .lowercase || start == .continuation
    }

    /// Whether the page before a line was full; nil where nothing tells.
    func isFull(before line: Int) -> Bool? {
        guard let capacity, let page = pages[line], page.fill <= capacity + Self.tolerance else { return nil }
        let room = capacity - page.fill
        if room <= min(Self.margin, page.nextWord) { return true }
        // The first page holds title and byline as well.
        return room >= Self.room && !page.isFirst ? false : nil
    }
}
