package import Articles
package import Settings

/// The tags of `tags.yaml`, ready to be looked up.
package struct TagAuthority: Sendable {
    package let rules: [TagRule]
    /// What is wrong with the rules: words that stand for two tags, tags that are broader than themselves.
    package private(set) var diagnostics: [Diagnostic] = []
    /// Numbers of the rules by their tags and synonyms, in lower case.
    private var numbers: [String: Int] = [:]

    /// Compiles rules; `file` is where they stand.
    package init(_ rules: [TagRule] = [], file: String = TagRule.fileName) {
        self.rules = rules
        for (number, rule) in rules.enumerated() {
            for name in [rule.name] + rule.synonyms { add(name, number, file) }
        }
        for (number, rule) in rules.enumerated() where rule.broader != nil {
            if !leadsHome(number) { continue }
            diagnostics.append(
                Diagnostic(
                    .error, file: file, line: rule.line, "The tag “\(rule.name)” is broader than itself",
                    hint: "Leave out “broader” where the circle closes."))
        }
    }

    private mutating func add(_ name: String, _ number: Int, _ file: String) {
        guard let other = numbers.updateValue(number, forKey: name.lowercased()), other != number else {
            return
        }
        numbers[name.lowercased()] = other
        diagnostics.append(
            Diagnostic(
                .error, file: file, line: rules[number].line,
                "“\(name)” stands for “\(rules[other].name)” and for “\(rules[number].name)”",
                hint: "Leave it with one of them."))
    }

    /// Whether the way from a tag to ever broader ones comes back to it.
    private func leadsHome(_ number: Int) -> Bool {
        var place = rule(for: rules[number].broader ?? "")
        for _ in rules.indices {
            guard let known = place else { return false }
            if known == number { return true }
            place = rules[known].broader.flatMap(rule)
        }
        return false
    }

    var isEmpty: Bool { rules.isEmpty }

    /// The number of the rule for a tag or synonym, whatever its letter case.
    package func rule(for name: String) -> Int? { numbers[name.lowercased()] }

    /// The name that a tag is to go by; nil for one that is banned.
    package func name(for tag: String) -> String? {
        guard let number = rule(for: tag) else { return tag }
        return rules[number].isBanned ? nil : rules[number].name
    }
}
