package import Articles

/// The template files of a site, ready to be compiled.
///
/// Files are parsed when the library is made and compiled when a template is asked for. Problems never stop
/// either: they are collected in `diagnostics`, which is to be looked at before a template is used.
package struct TemplateLibrary: Sendable {
    private let files: [ParsedTemplate]
    private let numbers: [String: Int]
    private var problems: Set<Diagnostic> = []

    /// Parses files. Where two have the same name, the last counts.
    package init(_ sources: [TemplateSource]) {
        files = sources.map { ParsedTemplate($0) }
        var numbers: [String: Int] = [:]
        for (number, source) in sources.enumerated() { numbers[source.name] = number }
        self.numbers = numbers
        for number in numbers.values {
            let file = files[number]
            for problem in file.problems.prefix(TemplateProblem.maximumCount) {
                problems.insert(file.source.diagnostic(problem))
            }
        }
    }

    /// Everything that is wrong with the files and the templates compiled so far, in the order of a report.
    package var diagnostics: [Diagnostic] {
        Array(problems.sorted().prefix(TemplateProblem.maximumCount))
    }

    /// Whether a file of that name is there.
    package func contains(_ name: String) -> Bool {
        numbers[name] != nil
    }

    /// Compiles a template for a type of data.
    ///
    /// Where something is wrong with it, the template that is returned leaves that out, and `diagnostics`
    /// says what it is.
    package mutating func template<Data: TemplateData>(_ name: String, for _: Data.Type) -> Template<Data> {
        guard let number = numbers[name] else {
            problems.insert(
                Diagnostic(
                    .error, file: "Templates/" + name, "There is no template “\(name)”",
                    hint: TemplateText.nearest(to: name, among: Array(numbers.keys)).map {
                        "Did you mean “\($0)”?"
                    }))
            return Template(name: name, SealedProgram(TemplateProgram()))
        }
        var compiler = TemplateCompiler(files, numbers, main: number, TemplateShape(of: Data.self))
        let program = compiler.compile()
        problems.formUnion(compiler.diagnostics)
        return Template(name: name, program)
    }
}
