import Articles
import Cataloging

/// Fingerprints of all that the comparing of texts follows from.
struct ComparisonKeys: Sendable {
    /// Identity of the program.
    let program: Fingerprint

    /// Of what articles repeat others.
    func duplicates(_ articles: [ArticleRecord]) -> Fingerprint {
        key { hasher in
            for article in articles {
                hasher.append(article.location.textKeys.sample)
                hasher.append(UInt64(bitPattern: article.metadata.date?.order ?? .max))
            }
        }
    }

    /// Of the tags made of texts, with the tags that each article has been given.
    func derivedTags(_ articles: [ArticleRecord], given: [[String]]) -> Fingerprint {
        key { hasher in
            combine(articles, into: &hasher)
            for tags in given {
                hasher.append(UInt64(tags.count))
                for tag in tags { hasher.combine(tag) }
            }
        }
    }

    /// Of the articles that are related to each.
    func related(
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

    private func combine(_ articles: [ArticleRecord], into hasher: inout FingerprintHasher) {
        for article in articles { hasher.append(article.location.textKeys.subjects) }
    }

    private func key(_ body: (inout FingerprintHasher) -> Void) -> Fingerprint {
        var hasher = FingerprintHasher()
        hasher.combine(program)
        body(&hasher)
        return hasher.finalize()
    }
}
