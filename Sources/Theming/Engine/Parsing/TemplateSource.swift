import Articles

/// The text of one template file.
package struct TemplateSource: Sendable {
    /// The name that templates use for it: `article.html`.
    package var name: String
    /// The file as the person knows it: `Templates/article.html`.
    package var file: String
    /// The text in UTF-8.
    package var bytes: [UInt8]

    /// A template file; without `file` it is the name in the folder `Templates`.
    package init(name: String, file: String? = nil, bytes: [UInt8]) {
        self.name = name
        self.file = file ?? "Templates/" + name
        self.bytes = bytes
    }

    /// A template written as a text.
    package init(name: String, file: String? = nil, _ text: String) {
        self.init(name: name, file: file, bytes: Array(text.utf8))
    }
}

extension TemplateSource {
    /// An error at a place in the file.
    func diagnostic(_ problem: TemplateProblem) -> Diagnostic {
        let end = min(problem.offset, bytes.count)
        var line = 1
        var start = 0
        for index in 0..<end where bytes[index] == UInt8(ascii: "\n") {
            line += 1
            start = index + 1
        }
        let column = String(decoding: bytes[start..<end], as: UTF8.self).count + 1
        return Diagnostic(
            .error, file: file, line: line, column: column, problem.summary, hint: problem.hint)
    }
}
