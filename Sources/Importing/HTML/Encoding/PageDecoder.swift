import Articles

/// Decodes web pages: by byte order mark, by what the page declares, else as UTF-8 or Windows-1252.
enum PageDecoder {
    /// UTF-8 with line feeds only, or nil when the file is no text; and what was noticed.
    static func decode(_ bytes: [UInt8], file: String) -> (text: [UInt8]?, diagnostics: [Diagnostic]) {
        guard let label = EncodingLabel.declared(in: bytes), !hasByteOrderMark(bytes),
            BinaryKind(bytes) == nil,
            // Pages that browsers saved are in UTF-8, whatever they still declare.
            UTF8Scan.firstBroken(in: bytes) != nil || label == "iso-2022-jp"
        else { return asText(bytes, file) }
        if EncodingLabel.isWestern(label) { return asText(Windows1252.utf8(bytes), file) }
        guard let name = EncodingLabel.systemName(of: label), !name.hasPrefix("UTF-16"),
            let converter = CharacterConverter(from: name)
        else { return asText(bytes, file) }
        let (text, broken) = converter.convert(bytes)
        var result = asText(text, file)
        if broken > 0 {
            result.diagnostics.append(
                Diagnostic(
                    .warning, file: file, "Some of the text is not valid \(label)",
                    hint: "What could not be read is shown as \u{FFFD}; save the page as UTF-8."))
        }
        return result
    }

    private static func hasByteOrderMark(_ bytes: [UInt8]) -> Bool {
        bytes.starts(with: [0xEF, 0xBB, 0xBF]) || bytes.starts(with: [0xFF, 0xFE])
            || bytes.starts(with: [0xFE, 0xFF])
    }

    private static func asText(
        _ bytes: [UInt8], _ file: String
    ) -> (text: [UInt8]?, diagnostics: [Diagnostic]) {
        let decoded = SourceDecoder.decode(bytes, file: file)
        return (decoded.text, decoded.diagnostics)
    }
}
