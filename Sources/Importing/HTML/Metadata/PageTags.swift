/// The tags that a page gives its article.
enum PageTags {
    /// More than this is written for search engines.
    private static let maximum = 12

    static func tags(_ facts: PageFacts) -> [String] {
        let lists = [
            facts.allMeta("article:tag"), facts.structured.texts("keywords").flatMap(parts),
            facts.allMeta("news_keywords", "parsely-tags", "sailthru.tags").flatMap(parts),
            facts.allMeta("keywords").flatMap(parts),
        ]
        for list in lists {
            var tags: [String] = []
            for tag in list
            where isPlausible(tag) && !tags.contains(where: { $0.lowercased() == tag.lowercased() }) {
                tags.append(tag)
            }
            if !tags.isEmpty, tags.count <= maximum { return tags }
        }
        return []
    }

    private static func parts(_ text: String) -> [String] {
        text.split { $0 == "," || $0 == ";" || $0 == "、" || $0 == "،" }.map { TitleText.trimmed(String($0)) }
    }

    private static func isPlausible(_ tag: String) -> Bool {
        (2...40).contains(tag.count) && tag.split(separator: " ").count <= 5 && !tag.contains("//")
    }
}
