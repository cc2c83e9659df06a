import Articles

/// What may be wrong with a document of a word processor, in words.
enum DocumentProblem {
    static func oldFormat(path: String) -> Diagnostic {
        Diagnostic(
            .error, file: path, "This is a document of an old Word version",
            hint: "Save it as .docx, then remove it.")
    }

    static func otherKind(_ format: DocumentFormat, path: String) -> Diagnostic {
        Diagnostic(
            .error, file: path, "This is no document of the kind .\(format.rawValue)",
            hint: "Rename it after what it is, or open it in a word processor and save it anew.")
    }

    static func noText(path: String) -> Diagnostic {
        Diagnostic(.error, file: path, "There is no text in the document", hint: "Fill it or remove it.")
    }

    static func diagnostic(for failure: ToolRun.Result, path: String) -> Diagnostic {
        switch failure {
        case .missing:
            return Diagnostic(
                .error, file: path, "The program pandoc, which reads such documents, is not there",
                hint: "Install pandoc (on macOS: brew install pandoc)."
            ).passing
        case .tooSlow:
            return Diagnostic(
                .error, file: path, "Reading the document took too long",
                hint: "Save it as Markdown or plain text."
            ).passing
        case .tooLarge:
            return Diagnostic(
                .error, file: path, "The document holds too much text", hint: "Split it into its articles.")
        // A small file may unpack to gigabytes.
        case .failed(_, let message) where message.contains("out of memory"):
            return diagnostic(for: .tooLarge, path: path)
        case .failed(let status, let message):
            let reason = message.isEmpty ? "pandoc ended with status \(status)" : message
            return Diagnostic(
                .error, file: path, "The document is damaged: \(reason)",
                hint: "Open it in a word processor and save it anew.")
        case .output: return Diagnostic(.note, file: path, "The document was read")
        }
    }

    static func pictures(_ pictures: [[UInt8]], path: String) -> Diagnostic {
        let texts = pictures.filter { !$0.isEmpty }.map { TextScan.string($0[...]) }
        return Diagnostic(
            .warning, file: path,
            pictures.count == 1
                ? "A picture inside the document is left out"
                : "\(pictures.count) pictures inside the document are left out",
            hint: "Save them beside the article as files.", rule: .embeddedPicture,
            dropped: texts.isEmpty ? nil : texts.joined(separator: "\n"))
    }
}
