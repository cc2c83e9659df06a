import Articles

/// Decodes text files: UTF-8, UTF-16, Windows-1252; line ends of every kind.
package struct SourceDecoder {
    private let bytes: [UInt8]
    private let file: String
    private var diagnostics: [Diagnostic] = []

    /// Decodes the bytes of a file.
    package static func decode(_ bytes: [UInt8], file: String) -> DecodedSource {
        var decoder = SourceDecoder(bytes: bytes, file: file)
        let text = decoder.text()
        return DecodedSource(text: text, diagnostics: decoder.diagnostics)
    }

    private init(bytes: [UInt8], file: String) {
        self.bytes = bytes
        self.file = file
    }

    private mutating func text() -> [UInt8]? {
        if bytes.isEmpty { return refuseEmpty() }
        if let kind = BinaryKind(bytes) {
            report(
                .error, "This is not text but \(kind.name)",
                "Rename it after what it is, or save it as plain text.")
            return nil
        }
        guard let decoded = decoded() else { return nil }
        return decoded.isEmpty ? refuseEmpty() : withLineFeeds(decoded)
    }

    private mutating func refuseEmpty() -> [UInt8]? {
        report(.error, "The file is empty", "Remove it, or put the article into it.")
        return nil
    }

    private mutating func decoded() -> [UInt8]? {
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return utf8(Array(bytes.dropFirst(3))) }
        if bytes.starts(with: [0xFF, 0xFE]) { return utf16(bytes.dropFirst(2), isLittleEndian: true) }
        if bytes.starts(with: [0xFE, 0xFF]) { return utf16(bytes.dropFirst(2), isLittleEndian: false) }
        if let isLittleEndian = looksLikeUTF16() { return utf16(bytes[...], isLittleEndian: isLittleEndian) }
        return utf8(bytes)
    }

    /// Latin text in UTF-16 has a NUL in every other place.
    private func looksLikeUTF16() -> Bool? {
        let head = bytes.prefix(512)
        guard head.count >= 8, bytes.count % 2 == 0, ByteSearch.contains(0, in: bytes) else { return nil }
        var even = 0
        var odd = 0
        for (index, byte) in head.enumerated() where byte == 0 {
            if index % 2 == 0 { even += 1 } else { odd += 1 }
        }
        let half = head.count / 2
        if odd * 10 > half * 7, even * 10 < half { return true }
        if even * 10 > half * 7, odd * 10 < half { return false }
        return nil
    }

    private mutating func utf16(_ bytes: ArraySlice<UInt8>, isLittleEndian: Bool) -> [UInt8] {
        var units: [UInt16] = []
        units.reserveCapacity(bytes.count / 2)
        var index = bytes.startIndex
        while index + 1 < bytes.endIndex {
            let pair = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
            units.append(isLittleEndian ? pair.0 | pair.1 << 8 : pair.0 << 8 | pair.1)
            index += 2
        }
        if let text = String(validating: units, as: UTF16.self) { return Array(text.utf8) }
        report(
            .warning, "Some of the text is not valid UTF-16",
            "What could not be read is shown as \u{FFFD}; save it as UTF-8.")
        return Array(String(decoding: units, as: UTF16.self).utf8)
    }

    private mutating func utf8(_ text: [UInt8]) -> [UInt8]? {
        guard let broken = UTF8Scan.firstBroken(in: text) else { return text }
        let mended = Windows1252.mended(text)
        let line = text[..<broken].reduce(1) { $1 == 0x0A ? $0 + 1 : $0 }
        if mended.whole > mended.broken {
            let count = mended.broken == 1 ? "1 byte is" : "\(mended.broken) bytes are"
            report(
                .warning, "\(count) not UTF-8; read as Windows-1252",
                "Check the accents and quotes there, and save the file as UTF-8.", line: line)
            return mended.text
        }
        guard Windows1252.readsWell(text) else {
            report(.error, "The text is neither UTF-8 nor Windows-1252", "Save it as UTF-8.")
            return nil
        }
        report(
            .warning, "The text is not UTF-8; it was read as Windows-1252",
            "Check the accents and quotes, and save it as UTF-8.", line: line)
        return Windows1252.utf8(text)
    }

    /// CR LF and CR become line feeds; NUL goes.
    private mutating func withLineFeeds(_ text: [UInt8]) -> [UInt8] {
        guard ByteSearch.contains(0x0D, in: text) || ByteSearch.contains(0, in: text) else { return text }
        var output: [UInt8] = []
        output.reserveCapacity(text.count)
        var nulls = 0
        for (index, byte) in text.enumerated() {
            switch byte {
            case 0: nulls += 1
            case 0x0D: output.append(0x0A)
            case 0x0A where index > 0 && text[index - 1] == 0x0D: break
            default: output.append(byte)
            }
        }
        if nulls > 0 {
            report(
                .warning, "\(nulls) NUL \(nulls == 1 ? "byte" : "bytes") left out",
                "The file may be damaged; check it.")
        }
        return output
    }

    private mutating func report(
        _ severity: Diagnostic.Severity, _ summary: String, _ hint: String, line: Int? = nil
    ) {
        diagnostics.append(Diagnostic(severity, file: file, line: line, summary, hint: hint))
    }
}
