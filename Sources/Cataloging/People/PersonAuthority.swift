package import Articles
package import Settings

/// The people of `people.yaml`, ready to be looked up: an authority file, as libraries call it.
package struct PersonAuthority: Sendable {
    package let rules: [PersonRule]
    /// What is wrong with the rules: names that stand for two people.
    package private(set) var diagnostics: [Diagnostic] = []
    /// Numbers of the rules by the keys of their names and variants.
    private var numbersByKey: [String: Int] = [:]
    /// Numbers of the rules by names and variants as they are written; they go before keys.
    private var numbersByText: [String: Int] = [:]
    /// Spellings that a person told apart from others of the same key.
    private var separate: Set<String> = []

    /// Compiles rules; `file` is where they stand.
    package init(_ rules: [PersonRule] = [], file: String = PersonRule.fileName) {
        self.rules = rules
        for (number, rule) in rules.enumerated() {
            for text in [rule.name] + rule.variants { add(text, number, file) }
        }
        for rule in rules {
            for text in rule.different where numbersByText[text] == nil { separate.insert(text) }
        }
    }

    private mutating func add(_ text: String, _ number: Int, _ file: String) {
        if let other = numbersByText[text], other != number {
            diagnostics.append(
                Diagnostic(
                    .error, file: file, line: rules[number].line,
                    "“\(text)” stands for “\(rules[other].name)” and for “\(rules[number].name)”",
                    hint: "Leave it with one of them."))
            return
        }
        numbersByText[text] = number
        let key = PersonSpelling(text).name.key
        if numbersByKey[key] == nil { numbersByKey[key] = number }
    }

    var isEmpty: Bool { rules.isEmpty }

    /// The rule that a spelling belongs to.
    func rule(for spelling: PersonSpelling, key: String) -> Int? {
        if isEmpty { return nil }
        if let number = numbersByText[spelling.text] { return number }
        return separate.contains(spelling.text) ? nil : numbersByKey[key]
    }

    /// Whether a spelling is a person of its own, whatever others it is like.
    func isSeparate(_ text: String) -> Bool { separate.contains(text) }

    /// Whether a person said that two are not one: both have an entry of their own, or one is “different” from the other.
    func areDifferent(_ left: PersonGroup, _ right: PersonGroup) -> Bool {
        if left.rule != nil, right.rule != nil { return true }
        return excludes(left, right) || excludes(right, left)
    }

    private func excludes(_ known: PersonGroup, _ other: PersonGroup) -> Bool {
        guard let rule = known.rule, !rules[rule].different.isEmpty else { return false }
        return rules[rule].different.contains { name in
            other.shownName == name || other.spellings.contains { $0.text == name }
                || PersonSpelling(name).name.key == other.key
        }
    }
}
