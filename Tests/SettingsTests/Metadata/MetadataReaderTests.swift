import Articles
import Testing

@testable import Settings

@Suite struct MetadataReaderTests {
    private func read(
        _ yaml: String, dayFirst: Bool? = nil, language: String? = "en"
    ) -> (metadata: ArticleMetadata, problems: [String]) {
        let bytes = Array("---\n\(yaml)\n---\n".utf8)
        let matter = FrontMatterReader.read(bytes: bytes, file: "a.md").0
        let (metadata, diagnostics) = MetadataReader(dayFirst: dayFirst, language: language)
            .read(matter?.fields ?? [], file: "a.md")
        return (metadata, diagnostics.map(\.description))
    }

    private func params(_ metadata: ArticleMetadata) -> [String] {
        metadata.params.map { "\($0.key)=\($0.value.texts.joined(separator: "|"))" }
    }

    @Test func readsTheCommonKeysInAnyLetterCase() {
        let (metadata, problems) = read(
            """
            TITLE: "  A \\t long\\n title\\0 "
            Date: 2014-06-23
            LastMod: 2015
            authors: [Jane Doe, "Smith, John"]
            slug: a-slug
            rights: © 2014
            guid: urn:1
            Redirect-From: [/a, /b]
            lang: pt_br
            """)
        #expect(metadata.title == "A long title")
        #expect(metadata.date?.description == "2014-06-23")
        #expect(metadata.updated?.description == "2015")
        #expect(metadata.authors == ["Jane Doe", "Smith, John"])
        #expect(metadata.slug == "a-slug")
        #expect(metadata.rights == "© 2014")
        #expect(metadata.identifier == "urn:1")
        #expect(metadata.aliases == ["/a", "/b"])
        #expect(metadata.language == "pt-BR")
        #expect(metadata.params == [])
        #expect(problems == [])
    }

    @Test func mergesTagsInOrderWithoutRepeats() {
        #expect(
            read("tags: [b, \" a  x \", b]\ncategory: c, a x ,d").metadata.tags == ["b", "a x", "c", "d"])
        #expect(read("tags: one tag").metadata.tags == ["one tag"])
        #expect(read("keywords: a, b; c").metadata.tags == ["a, b", "c"])
        #expect(read("tags: [\"a, b\", [c]]").metadata.tags == ["a, b", "c"])
    }

    @Test func ranksKeysOfOneMeaningAndKeepsTheOthers() {
        let (metadata, _) = read("description: D\nexcerpt: E\nsummary: S\ncreated: 2013\ndate: 2014")
        #expect(metadata.summary == "S")
        #expect(metadata.date?.description == "2014")
        #expect(params(metadata) == ["description=D", "excerpt=E", "created=2013"])
    }

    @Test func leavesUnknownKeysAsParams() {
        let (metadata, _) = read(
            "layout: post\nweight: 007\nmenu: {main: \" x\\0\"}\ntumblr_url: https://a.org/")
        #expect(params(metadata) == ["layout=post", "weight=007", "menu=", "tumblr_url=https://a.org/"])
        #expect(metadata.params[2].value == .map([MetadataField(key: "main", value: .text("x"), line: 4)]))
    }

    @Test func knowsTheMapsOfZolaAndHugo() {
        let (metadata, _) = read(
            """
            taxonomies: {tags: [a], categories: [b], authors: [Jane Doe], series: [s]}
            extra: {author: John Smith, color: red, title: no}
            params: {wide: yes}
            """)
        #expect(metadata.tags == ["a", "b"])
        #expect(metadata.authors == ["Jane Doe", "John Smith"])
        #expect(metadata.title == nil)
        #expect(params(metadata) == ["series=s", "color=red", "title=no", "wide=yes"])
    }

    @Test func tellsAddressesOfThisSiteFromThoseOfOthers() {
        let (metadata, _) = read("source: The Times\nsource_url: https://times.example/1\npermalink: /a/b")
        #expect(metadata.source == "The Times")
        #expect(metadata.sourceURL == "https://times.example/1")
        #expect(metadata.permalink == "/a/b")
        let (other, _) = read("url: HTTP://times.example/1\nsave_as: a.html\noriginal_url: x")
        #expect(other.sourceURL == "HTTP://times.example/1")
        #expect(other.permalink == "a.html")
        #expect(other.source == "x")
    }

    @Test(arguments: [
        ("draft: true", true), ("draft: Yes", true), ("draft: 1", true), ("draft: false", false),
        ("draft:", false),
        ("status: draft", true), ("status: published", false), ("published: false", true),
        ("published: true", false),
        ("published: 2014", false), ("draft: false\nstatus: draft", true),
    ])
    func knowsDrafts(yaml: String, isDraft: Bool) {
        #expect(read(yaml).metadata.isDraft == isDraft)
        #expect(read(yaml).problems == [])
    }

    @Test func keepsAnArticleBackWhereItCannotTell() {
        let (metadata, problems) = read("draft: maybe")
        #expect(metadata.isDraft)
        #expect(
            problems == [
                """
                a.md:2: warning: Cannot read “maybe” as true or false, so the article counts as a draft
                    Write draft: true or draft: false.
                """
            ])
    }

    @Test func warnsOfADateItCannotRead() {
        let (metadata, problems) = read("date: next Tuesday\npublished: 2014-06-23")
        #expect(metadata.date?.description == "2014-06-23")
        #expect(
            problems == [
                """
                a.md:2: warning: Cannot read the date “next Tuesday”
                    Write it as 2014-06-23, 2014-06-23T16:15:00+02:00, 23 June 2014, 2014-06, 2014 or c. 2014.
                """
            ])
        #expect(params(metadata) == ["date=next Tuesday"])
    }

    @Test func readsDatesInTheLanguageOfTheArticle() {
        #expect(read("date: 03/06/2014").metadata.date == nil)
        #expect(read("date: 03/06/2014\nlang: en-US").metadata.date?.description == "2014-03-06")
        #expect(read("date: 03/06/2014", language: "fr").metadata.date?.description == "2014-06-03")
        #expect(read("date: 03/06/2014", dayFirst: true).metadata.date?.description == "2014-06-03")
    }

    @Test(arguments: [
        ("c. 1893", "c. 1893"), ("\"[1893?]\"", "[1893?]"), ("[1893?]", "[1893?]"), ("[1893]", "[1893]"),
        ("[12 May 1893]", "[1893-05-12]"), ("1893?", "1893?"), ("[2014-06-23]", "2014-06-23"),
        ("[1893, 1894]", "1893"),
    ])
    func readsWhatIsDoubtfulAboutADate(yaml: String, date: String) {
        #expect(read("date: \(yaml)").metadata.date?.qualifiedDescription == date)
        #expect(read("date: \(yaml)").problems == [])
    }

    @Test func warnsOfALanguageThatIsNoTag() {
        let (metadata, problems) = read("language: English text")
        #expect(metadata.language == nil)
        #expect(
            problems == [
                "a.md:2: warning: “English text” is not a language tag\n    Write a tag such as en, fr or pt-BR."
            ])
    }

    @Test func takesTheFirstOfAListWhereOneIsExpected() {
        #expect(read("title: [A, B]\nslug: [[s]]").metadata.title == "A")
        #expect(read("aliases: /a").metadata.aliases == ["/a"])
        #expect(read("title: {a: b}").metadata.title == nil)
    }
}
