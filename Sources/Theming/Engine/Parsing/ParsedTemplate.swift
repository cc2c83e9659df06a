/// A template file after parsing.
struct ParsedTemplate: Sendable {
    let source: TemplateSource
    let nodes: [TemplateNode]
    let problems: [TemplateProblem]

    init(_ source: TemplateSource) {
        var parser = TemplateParser(source.bytes)
        self.source = source
        nodes = parser.parse()
        problems = parser.problems
    }
}
