/// Marks what belongs to the site, not to the article: menus, sharing, comments, lists of other articles.
struct FurnitureFinder {
    private let outline: PageOutline
    private let finder: ContentFinder
    private let total: Int
    /// The headings of level 1, which furniture does not hold.
    private let titles: [Int]

    /// The words that mean furniture on this page.
    private var furniture = ClassWord.furniture.union(.aroundTitle)

    /// `tagsAlone` leaves classes out of account.
    static func mark(_ outline: inout PageOutline, tagsAlone: Bool = false) {
        var finder = FurnitureFinder(outline)
        if tagsAlone { finder.furniture = [] } else { finder.leaveOutCommonWords() }
        var node = 1
        while node < outline.tree.nodes.count {
            if outline.drops[node] == .none, finder.isFurniture(node) { outline.drops[node] = .furniture }
            // Classes in code say how it is coloured.
            let isCode = outline.tree.nodes[node].tag == .pre || outline.tree.nodes[node].tag == .code
            node = outline.drops[node] == .none && !isCode ? node + 1 : outline.tree.end(node)
        }
        if !tagsAlone { TeaserLists.mark(&outline, finder: finder.finder) }
    }

    private init(_ outline: PageOutline) {
        self.outline = outline
        finder = ContentFinder(outline)
        total = max(finder.text(of: 0), 1)
        titles = outline.tree.nodes.indices.filter { outline.tree.nodes[$0].tag == .h1 }
    }

    /// A word that stands at a good part of the text, piece by piece, names the parts of the article here.
    private mutating func leaveOutCommonWords() {
        var sums = [Int](repeating: 0, count: 32)
        var node = 1
        while node < outline.tree.nodes.count {
            let words = outline.words[node].intersection(furniture)
            guard !words.isEmpty, outline.drops[node] == .none, isFurniture(node) else {
                node = outline.drops[node] == .none ? node + 1 : outline.tree.end(node)
                continue
            }
            for bit in 0..<32 where words.rawValue & 1 << UInt32(bit) != 0 {
                sums[bit] += finder.text(of: node)
            }
            node = outline.tree.end(node)
        }
        for bit in 0..<32 where sums[bit] * 100 > total * 40 {
            furniture.subtract(ClassWord(rawValue: 1 << UInt32(bit)).subtracting(Self.sure))
        }
    }

    /// Words that mean furniture however much there is of it.
    private static let sure: ClassWord = [.comments, .related, .cookies, .navigation, .footer]

    private func isFurniture(_ node: Int) -> Bool {
        let share = finder.text(of: node) * 100 / total
        switch outline.tree.nodes[node].tag {
        case .text, .html, .body, .main, .article, .document, .h1: return false
        case .nav, .footer, .dialog, .menu, .search: return !holdsTitle(node)
        case .button, .select, .textarea, .input, .option: return share < 10
        case .aside, .form: return share < 30 && !holdsTitle(node)
        default: break
        }
        let words = outline.words[node]
        guard !furniture.isEmpty, !words.contains(.content), !holdsTitle(node) else { return false }
        if !words.isDisjoint(with: furniture.subtracting(.aroundTitle)) {
            if share < 30 { return true }
            // Comments may well be longer than the article, but something must stay.
            return !words.isDisjoint(with: Self.sure) && total - finder.text(of: node) > 500
        }
        // Names and dates are short; a biography has a word of its own.
        return !words.isDisjoint(with: furniture.intersection(.aroundTitle)) && share < 10
            && finder.text(of: node) < 300
    }

    private func holdsTitle(_ node: Int) -> Bool {
        // The first title behind the start of the node, by halving.
        var low = 0
        var high = titles.count
        while low < high {
            let middle = (low + high) / 2
            if titles[middle] > node { high = middle } else { low = middle + 1 }
        }
        return low < titles.count && titles[low] < outline.tree.end(node)
    }
}
