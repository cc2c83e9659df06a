import Articles
import Markdown

/// Gathers the links of a body that may lead to other parts of the site, and puts placeholders in their place.
struct LinkCollector {
    private(set) var links: [ArticleLink] = []
    /// Line of the source on which the body begins; nil where lines have no meaning.
    let bodyLine: Int?

    init(bodyLine: Int?) { self.bodyLine = bodyLine }

    /// What becomes of a link or picture in Markdown.
    mutating func rewrite(_ link: MarkdownLink) -> LinkRewrite {
        let isPicture = link.kind == .image
        let attributes: StaticString = isPicture ? " loading=\"lazy\"" : ""
        guard !link.isUnsafe, LinkScope.mayBeInside(link.destination) else {
            return isPicture ? .keep(attributes: Self.bytes(attributes)) : .keep
        }
        let number = add(isPicture ? .picture : .link, link.destination, line: link.line)
        return .destination(ArticleLink.placeholder(number), attributes: Self.bytes(attributes))
    }

    /// What is to be written for a link or picture in raw HTML; nil for what it says itself.
    mutating func rewrite(_ link: RawHTMLLink) -> [UInt8]? {
        let destination = Array(link.value.utf8)
        guard LinkScope.mayBeInside(destination) else { return nil }
        let number = add(link.kind == .source ? .embed : .link, destination, line: link.line)
        return ArticleLink.placeholder(number)
    }

    private mutating func add(_ kind: ArticleLink.Kind, _ destination: [UInt8], line: Int) -> Int {
        let line = bodyLine.map { $0 + line - 1 }
        links.append(
            ArticleLink(kind: kind, destination: String(decoding: destination, as: UTF8.self), line: line))
        return links.count - 1
    }

    private static func bytes(_ text: StaticString) -> [UInt8] {
        Array(UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    }
}
