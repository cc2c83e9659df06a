extension TemplateParser {
    /// How deep sections, parents and blocks may be nested within one file.
    static let maximumDepth = 100

    /// Pairs the tags that open with those that close, and reports what has no partner.
    ///
    /// What is not closed ends with the part around it; what closes nothing becomes silent.
    mutating func matchTags() {
        var open: [Int] = []
        for index in tokens.indices {
            guard let tag = tokens[index].tag else { continue }
            if tag.kind == .close {
                close(index, tag, &open)
            } else if tag.opens {
                guard open.count < Self.maximumDepth else {
                    problems.append(
                        TemplateProblem(
                            at: tag.offset, "Sections are nested more than \(Self.maximumDepth) deep"))
                    tokens.removeSubrange(index...)
                    break
                }
                open.append(index)
            }
        }
        closeAll(open, at: tokens.count)
    }

    private mutating func close(_ index: Int, _ tag: TemplateTag, _ open: inout [Int]) {
        let partner = open.lastIndex { tokens[$0].tag?.name == tag.name }
        guard let partner else {
            let hint = open.last.flatMap { tokens[$0].tag }.map {
                "The \($0.noun) “\(TemplateText.shortened($0.name))” is open here"
            }
            let name = TemplateText.shortened(tag.name)
            problems.append(
                TemplateProblem(at: tag.offset, "Nothing called “\(name)” is open here", hint: hint))
            tokens[index].content = .tag(TemplateTag(kind: .silent, name: "", offset: tag.offset))
            return
        }
        closeAll(Array(open[(partner + 1)...]), at: index)
        tokens[open[partner]].partner = index
        tokens[index].partner = open[partner]
        open.removeSubrange(partner...)
    }

    /// Reports what is open, and closes it at a token.
    private mutating func closeAll(_ open: [Int], at end: Int) {
        for index in open {
            guard let tag = tokens[index].tag else { continue }
            let name = TemplateText.shortened(tag.name)
            problems.append(
                TemplateProblem(
                    at: tag.offset, "The \(tag.noun) “\(name)” is not closed", hint: "Add {{/\(name)}}"))
            tokens[index].partner = end
        }
    }
}
