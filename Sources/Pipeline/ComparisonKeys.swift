import Articles
import Cataloging

/// Fingerprints of all that the comparing of texts follows from.
enum ComparisonKeys {
    /// Of what articles repeat others.
    static func duplicates(_ articles: [ArticleRecord]) -> Fingerprint {
        key { hasher in
            for article in articles {
                hasher.append(article.location.textKeys.sample)
                hasher.append(UInt64(bitPattern: article.date?.order ?? .max))
            }
        }
    }

    /// Of the tags made of texts, with the tags that each article has been given and the rules on tags.
    static func derivedTags(_ articles: [ArticleRecord], rules: Fingerprint) -> Fingerprint {
        key { hasher in
            combine(articles, into: &hasher)
            hasher.combine(rules)
            for article in articles {
                let tags = article.tags
                hasher.append(UInt64(tags.count))
                for tag in tags { hasher.combine(tag) }
            }
        }
    }

    /// Of the articles that are related to each.
    static func related(
        _ articles: [ArticleRecord], tags: [[Int]], people: [[Int]], _ duplicates: DuplicateGroups
    ) -> Fingerprint {
        key { hasher in
            combine(articles, into: &hasher)
            for lists in [tags, people] {
                for list in lists {
                    hasher.append(UInt64(list.count))
                    for number in list { hasher.append(UInt64(number)) }
                }
            }
            for article in articles.indices { hasher.append(UInt64(duplicates.group(of: article))) }
        }
    }

    private static func combine(_ articles: [ArticleRecord], into hasher: inout FingerprintHasher) {
        for article in articles { hasher.append(article.location.textKeys.subjects) }
    }

    private static func key(_ body: (inout FingerprintHasher) -> Void) -> Fingerprint {
        var hasher = FingerprintHasher()
        body(&hasher)
        return hasher.finalize()
    }
}
