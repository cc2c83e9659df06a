import Articles

/// Mends the letters of a text before anything is read from it: lines keep their numbers.
enum LetterRepair {
    /// The mended text, and one note for each rule that changed something.
    static func mend(
        _ text: [UInt8], source: String, settings: TextSettings
    ) -> (text: [UInt8], notes: [Diagnostic]) {
        var text = text
        var notes: [Diagnostic] = []
        if settings.uses(.mojibake), let change = Mojibake.mended(text) {
            text = change.text
            notes.append(change.note(on: .mojibake, source: source))
        }
        for rule in [RepairRule.ligature, .hiddenCharacter] where settings.uses(rule) {
            let change = rule == .ligature ? Ligatures.expanded(text) : HiddenCharacters.dropped(text)
            guard let change else { continue }
            text = change.text
            notes.append(change.note(on: rule, source: source))
        }
        return (text, notes)
    }
}

extension LetterChange {
    fileprivate func note(on rule: RepairRule, source: String) -> Diagnostic {
        let example = words.first.map { ", such as in “\(TextScan.shortened(Array($0.utf8)[...]))”" } ?? ""
        let summary =
            switch rule {
            case .mojibake: "Repaired \(counted("character")) that had been decoded wrongly\(example)"
            case .ligature: "Expanded \(counted("ligature"))\(example)"
            default: "Dropped \(counted("invisible character"))"
            }
        return Diagnostic(
            .note, file: source, line: line, summary, rule: rule, dropped: words.joined(separator: " "))
    }

    private func counted(_ noun: String) -> String { count == 1 ? "1 \(noun)" : "\(count) \(noun)s" }
}
