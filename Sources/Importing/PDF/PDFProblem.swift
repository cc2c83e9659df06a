import Articles

/// What may be wrong with a PDF document, in words.
enum PDFProblem {
    static func diagnostic(for failure: ToolRun.Result, path: String) -> Diagnostic {
        switch failure {
        case .missing:
            return Diagnostic(
                .error, file: path, "The program pdftotext, which reads PDF documents, is not there",
                hint: "Install poppler-utils (on macOS: brew install poppler)."
            ).passing
        case .tooSlow:
            return Diagnostic(
                .error, file: path, "Reading the PDF document took too long",
                hint: "Split it, or print it anew."
            ).passing
        case .tooLarge:
            return Diagnostic(
                .error, file: path, "The PDF document holds too much text",
                hint: "Split it into its articles.")
        case .failed(let status, let message): return failed(status, message, path: path)
        case .output: return Diagnostic(.note, file: path, "The PDF document was read")
        }
    }

    private static func failed(_ status: Int, _ message: String, path: String) -> Diagnostic {
        if message.contains("Incorrect password") {
            return Diagnostic(
                .error, file: path, "The PDF document is locked with a password",
                hint: "Save a copy without the password.")
        }
        // What pdftotext ends with when the document's permissions forbid it.
        if status == 3 {
            return Diagnostic(
                .error, file: path, "The PDF document forbids taking its text out",
                hint: "Ask its publisher for a copy that allows it.")
        }
        if message.hasPrefix("I/O Error") {
            return Diagnostic(
                .error, file: path, "The file cannot be read", hint: "Allow reading it, or remove it.")
        }
        let reason = message.isEmpty ? "pdftotext ended with status \(status)" : withoutLabel(message)
        return Diagnostic(
            .error, file: path, "The PDF document is damaged: \(reason)",
            hint: "Open it in a viewer and save it anew.")
    }

    /// The message without `Syntax Error:` or `Syntax Error (123):`.
    private static func withoutLabel(_ message: String) -> String {
        guard message.hasPrefix("Syntax Error"), let range = message.firstRange(of: ": ") else {
            return message
        }
        return String(message[range.upperBound...])
    }

    /// No page has text.
    static func noText(_ document: LayoutDocument, path: String) -> Diagnostic {
        guard !document.pages.isEmpty else {
            return Diagnostic(
                .error, file: path, "The PDF document has no pages",
                hint: "Open it in a viewer and save it anew.")
        }
        return Diagnostic(
            .error, file: path, "The PDF document holds pictures of pages, and no text",
            hint: "Recognise the text first: ocrmypdf in.pdf out.pdf")
    }

    /// Remarks on pages without text, and on text that was cut off.
    static func pages(_ document: LayoutDocument, path: String) -> [Diagnostic] {
        var problems: [Diagnostic] = []
        let empty = document.pages.indices.filter { document.pages[$0].lines.isEmpty }.map { $0 + 1 }
        if !empty.isEmpty {
            let list = ranges(of: empty)
            let text = empty.count == 1 ? "Page \(list) holds no text" : "Pages \(list) hold no text"
            problems.append(
                Diagnostic(
                    .warning, file: path, text,
                    hint: "If they are pictures of text, recognise it first: ocrmypdf in.pdf out.pdf"))
        }
        if document.isCut {
            problems.append(
                Diagnostic(
                    .warning, file: path,
                    "The PDF document is too long; the text behind page \(document.pages.count) is left out",
                    hint: "Split it into its articles."))
        }
        return problems
    }

    /// `2, 4–6`.
    private static func ranges(of numbers: [Int]) -> String {
        var parts: [(Int, Int)] = []
        for number in numbers {
            if let last = parts.last, last.1 + 1 == number {
                parts[parts.count - 1].1 = number
            } else {
                parts.append((number, number))
            }
        }
        return parts.map { $0.0 == $0.1 ? "\($0.0)" : "\($0.0)–\($0.1)" }.joined(separator: ", ")
    }
}
