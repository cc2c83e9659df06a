/// What the class, the id and the role of an element say about it.
struct ClassWord: OptionSet, Sendable {
    let rawValue: UInt32

    /// The text of an article: `entry-content`, `article-body`.
    static let content = ClassWord(rawValue: 1 << 0)
    static let comments = ClassWord(rawValue: 1 << 1)
    static let sharing = ClassWord(rawValue: 1 << 2)
    /// Lists of other articles.
    static let related = ClassWord(rawValue: 1 << 3)
    static let newsletter = ClassWord(rawValue: 1 << 4)
    static let cookies = ClassWord(rawValue: 1 << 5)
    static let advertising = ClassWord(rawValue: 1 << 6)
    static let navigation = ClassWord(rawValue: 1 << 7)
    static let sidebar = ClassWord(rawValue: 1 << 8)
    static let footer = ClassWord(rawValue: 1 << 9)
    static let header = ClassWord(rawValue: 1 << 10)
    static let author = ClassWord(rawValue: 1 << 11)
    static let byline = ClassWord(rawValue: 1 << 12)
    static let popup = ClassWord(rawValue: 1 << 13)
    static let contents = ClassWord(rawValue: 1 << 14)
    static let caption = ClassWord(rawValue: 1 << 15)
    static let hidden = ClassWord(rawValue: 1 << 16)
    static let tags = ClassWord(rawValue: 1 << 17)
    static let date = ClassWord(rawValue: 1 << 18)
    static let title = ClassWord(rawValue: 1 << 19)
    static let biography = ClassWord(rawValue: 1 << 20)
    /// Asks the reader to do something: `cta`, `call-to-action`.
    static let appeal = ClassWord(rawValue: 1 << 21)
    static let readingTime = ClassWord(rawValue: 1 << 22)
    static let footnotes = ClassWord(rawValue: 1 << 23)
    static let summary = ClassWord(rawValue: 1 << 24)
    /// The beginning of another article.
    static let teaser = ClassWord(rawValue: 1 << 25)
    /// Says who pays, or what is not promised.
    static let disclaimer = ClassWord(rawValue: 1 << 26)
    static let button = ClassWord(rawValue: 1 << 27)
    static let form = ClassWord(rawValue: 1 << 28)
    static let banner = ClassWord(rawValue: 1 << 29)

    /// Words for something that is no part of an article.
    static let furniture: ClassWord = [
        .comments, .sharing, .related, .newsletter, .cookies, .advertising, .navigation, .sidebar, .footer,
        .popup, .hidden, .tags, .appeal, .biography, .readingTime, .teaser, .disclaimer, .form, .banner,
    ]
    /// Words for what stands around a title.
    static let aroundTitle: ClassWord = [.author, .byline, .date]
}
