/// Which words in classes and ids say what.
enum ClassWordTable {
    static let singles = NameTable(
        words.flatMap { meaning, words in
            words.split(separator: " ").map { (NameKey.key(String($0)), meaning) }
        }, merging: { $0.union($1) })

    /// Classes that hide from sight what is meant for voices.
    static let hiding = NameTable(
        [
            "sr-only", "visually-hidden", "visuallyhidden", "screen-reader-text", "screen-reader-only",
            "visually-hidden-focusable",
            "u-visually-hidden", "screenreader", "sr_only", "element-invisible", "show-for-sr", "a11y-text",
            "vh", "hidden-visually",
        ].map { (NameKey.key($0), true) })

    static let pairs: NameTable<ClassWord> = {
        var table: [(key: UInt64, value: ClassWord)] = []
        for (meaning, first, second) in couples {
            for left in first.split(separator: " ") {
                for right in second.split(separator: " ") {
                    let key = pair(NameKey.key(String(left)), NameKey.key(String(right)))
                    table.append((key, meaning))
                }
            }
        }
        return NameTable(table) { $0.union($1) }
    }()

    /// The key of two words that stand side by side.
    static func pair(_ left: UInt64, _ right: UInt64) -> UInt64 { left &* 0x9E37_79B9_7F4A_7C15 ^ right }

    private static let words: [(ClassWord, String)] = [
        (
            .content,
            "articlebody entrycontent postcontent articlecontent storybody postbody articletext prose richtext "
                + "wysiwyg blogcontent articlecopy"
        ),
        (
            .comments,
            "comment comments commentlist disqus livefyre respond commentaires kommentare comentarios"
        ),
        (
            .sharing,
            "share sharing sharebar social socials socialmedia addtoany sharedaddy addthis shareaholic sharethis "
                + "sharebuttons socialshare"
        ),
        (
            .related,
            "related recommended recommendation recommendations recirculation recirc outbrain taboola trending "
                + "popular zergnet mgid readnext upnext relatedposts relatedarticles jprelatedposts readmore"
        ),
        (
            .newsletter,
            "newsletter newsletters subscribe subscription signup optin mailchimp mailinglist convertkit klaviyo "
                + "subscribers"
        ),
        (.cookies, "cookie cookies gdpr consent onetrust cookiebot cky ccpa cookielaw"),
        (
            .advertising,
            "ad ads advert adverts advertisement advertisements advertising adsense adslot sponsor sponsored "
                + "sponsors promo promos promotion dfp adbox adunit adthrive"
        ),
        (
            .navigation,
            "nav navigation navbar menu breadcrumb breadcrumbs crumbs pagination pager paging submenu megamenu "
                + "skiplink navigazione pagenavi"
        ),
        (.sidebar, "sidebar rail rightrail aside"),
        (.footer, "footer colophon copyright"),
        (.header, "masthead topbar header"),
        (.author, "author authors auteur autor contributor contributors writer"),
        (.biography, "bio biography authorbox aboutauthor authorbio"),
        (.byline, "byline bylines meta metadata dateline authorship eyebrow"),
        (.popup, "modal popup overlay lightbox offcanvas tooltip toast"),
        (.contents, "toc tableofcontents"),
        (.caption, "caption figcaption credit"),
        (.tags, "tags taglist categories taxonomy"),
        (.date, "date timestamp published pubdate posted datetime datum fecha"),
        (.title, "title headline titre titulo"),
        (.appeal, "cta ctas"),
        (.readingTime, "readtime readingtime"),
        (.teaser, "teaser teasers excerpt excerpts carousel"),
        (.disclaimer, "disclaimer disclosure disclaimers"),
        (.button, "button btn buttons"),
        (.form, "form forms wpforms gform hsform"),
        (.banner, "banner banners"),
        (.footnotes, "footnotes footnote references endnotes"),
        (.summary, "summary standfirst deck dek subtitle lede subheadline"),
    ]

    private static let couples: [(ClassWord, String, String)] = [
        (
            .content, "article entry post story blog news page main single body rich td",
            "body content text copy"
        ),
        (.content, "markdown text parser", "body output"),
        (.content, "mw", "parser"),
        (
            .related, "more also read next other similar latest recent you",
            "stories articles posts news like next post"
        ),
        (.related, "see read", "also more"),
        (
            .biography, "author authors about writer contributor",
            "box bio info card profile about author description desc details block summary"
        ),
        (.appeal, "call", "to"),
        (.contents, "table of ez", "of contents toc"),
        (.readingTime, "reading read", "time duration"),
        (.tags, "tag post entry cat category article", "tags links list cats categories"),
        (.navigation, "post posts nav prev next skip", "navigation nav link next previous prev"),
        (.newsletter, "email mailing mail", "signup list capture subscribe"),
        (.advertising, "promo", "box"),
    ]
}
