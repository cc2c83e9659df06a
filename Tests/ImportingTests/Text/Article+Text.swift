import Articles

@testable import Importing

extension Article {
    /// An article read from plain text.
    init(text: String, settings: TextSettings = TextSettings()) {
        self = TextReader(settings: settings).read(Array(text.utf8), source: "seeds/a.txt")
    }

    /// The body's blocks of Markdown.
    var blocks: [String] {
        String(decoding: markdown, as: UTF8.self).split(separator: "\n\n").map { block in
            block.last == "\n" ? String(block.dropLast()) : String(block)
        }
    }

    /// Line and text of each diagnostic.
    var notes: [String] { diagnostics.map { "\($0.line ?? 0): \($0.summary)" } }

    /// What a rule took out.
    func dropped(by rule: RepairRule) -> [String] {
        diagnostics.filter { $0.rule == rule }.compactMap(\.dropped)
    }

    /// The rules that were at work.
    var rules: Set<RepairRule> { Set(diagnostics.compactMap(\.rule)) }
}
