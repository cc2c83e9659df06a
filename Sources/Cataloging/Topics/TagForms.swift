import TextAnalysis

/// How chosen topics are written: as most articles write them.
struct TagForms {
    private struct Spelling {
        var text: String
        var count: Int
    }

    private var spellings: [Int32: [Spelling]] = [:]

    /// Counts the forms of the topics that any article has as a tag.
    init(_ index: TopicIndex, chosen: [[TagChoice.Option]]) {
        var isChosen = [Bool](repeating: false, count: index.statistics.count)
        for options in chosen { for option in options { isChosen[Int(option.topic)] = true } }
        for article in index.articles.indices {
            let uses = index.uses[index.uses(of: article)]
            guard uses.contains(where: { isChosen[Int($0.topic)] }) else { continue }
            let topics = index.articles[article]
            let forms = topics.forms
            topics.withBytes { bytes in
                for use in uses where isChosen[Int(use.topic)] {
                    note(UnsafeBufferPointer(rebasing: bytes[forms[Int(use.candidate)]]), of: use.topic)
                }
            }
        }
    }

    private mutating func note(_ form: UnsafeBufferPointer<UInt8>, of topic: Int32) {
        let known = spellings[topic, default: []].firstIndex { spelling in
            spelling.text.utf8.elementsEqual(form)
        }
        if let known {
            spellings[topic]?[known].count += 1
        } else {
            spellings[topic, default: []].append(
                Spelling(text: String(decoding: form, as: UTF8.self), count: 1))
        }
    }

    /// The commonest form; of several the one that came first.
    func name(of topic: Int32) -> String? {
        spellings[topic]?.reduce(nil as Spelling?) { best, next in
            best.map { next.count > $0.count ? next : $0 } ?? next
        }?.text
    }
}
