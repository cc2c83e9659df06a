/// Writes destinations, titles and info strings as Markdown.
enum MarkdownTarget {
    /// Appends what stands between the parentheses of a link.
    static func append(
        _ url: UnsafeBufferPointer<UInt8>, title: UnsafeBufferPointer<UInt8>, to output: inout [UInt8]
    ) {
        if needsBrackets(url) || (url.isEmpty && !title.isEmpty) {
            output.append("<")
            appendEscaped(url, also: UInt8(ascii: "<"), UInt8(ascii: ">"), to: &output)
            output.append(">")
        } else {
            appendEscaped(url, also: UInt8(ascii: "\\"), UInt8(ascii: "\\"), to: &output)
        }
        guard !title.isEmpty else { return }
        output.append(" \"")
        appendEscaped(title, also: UInt8(ascii: "\""), UInt8(ascii: "\""), to: &output)
        output.append("\"")
    }

    /// Appends the info string of a fence.
    static func appendInfo(_ info: UnsafeBufferPointer<UInt8>, to output: inout [UInt8]) {
        appendEscaped(info, also: UInt8(ascii: "\\"), UInt8(ascii: "\\"), to: &output)
    }

    private static func appendEscaped(
        _ text: UnsafeBufferPointer<UInt8>, also first: UInt8, _ second: UInt8, to output: inout [UInt8]
    ) {
        for (offset, byte) in text.enumerated() {
            switch byte {
            case .newline: output.append("&#10;")
            case .carriageReturn: output.append("&#13;")
            case UInt8(ascii: "\\"):
                if offset + 1 == text.count || text[offset + 1].isPunctuation { output.append(byte) }
                output.append(byte)
            case UInt8(ascii: "&"):
                if MarkdownEscape.startsEntity(text, at: offset) { output.append(UInt8(ascii: "\\")) }
                output.append(byte)
            default:
                if byte == first || byte == second { output.append(UInt8(ascii: "\\")) }
                output.append(byte)
            }
        }
    }

    /// Whether a destination must stand in angle brackets: it holds a space or a parenthesis without its
    /// partner.
    private static func needsBrackets(_ url: UnsafeBufferPointer<UInt8>) -> Bool {
        var depth = 0
        for byte in url {
            if byte <= .space || byte == 0x7F { return true }
            if byte == UInt8(ascii: "(") { depth += 1 }
            if byte == UInt8(ascii: ")") { depth -= 1 }
            if depth < 0 || depth > 8 { return true }
        }
        return depth != 0 || url.first == UInt8(ascii: "<")
    }

    /// Whether a destination can stand as `<address>`.
    static func isAutolink(_ url: UnsafeBufferPointer<UInt8>) -> Bool {
        guard let colon = url.firstOffset(of: UInt8(ascii: ":")), colon >= 2, colon <= 32, url[0].isLetter
        else {
            return false
        }
        let scheme = url.part(0..<colon)
        let isScheme = scheme.allSatisfy {
            $0.isAlphanumeric || $0 == UInt8(ascii: "+") || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "-")
        }
        return isScheme
            && url.allSatisfy {
                $0 > .space && $0 != 0x7F && $0 != UInt8(ascii: "<") && $0 != UInt8(ascii: ">")
                    && $0 != UInt8(ascii: "&")
            }
    }

    /// Whether `<text>` is read as a link to this address.
    static func isAddress(
        _ url: UnsafeBufferPointer<UInt8>, writtenAs text: UnsafeBufferPointer<UInt8>
    ) -> Bool {
        if url.elementsEqual(text) { return true }
        return url.hasBytes("mailto:", at: 0) && url.dropFirst(7).elementsEqual(text) && isMail(text)
    }

    /// A mail address of the plain kind.
    private static func isMail(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        guard let at = text.firstOffset(of: UInt8(ascii: "@")), at > 0, at + 1 < text.count else {
            return false
        }
        let domain = text.part(at + 1..<text.count)
        let isLocal = text.part(0..<at).allSatisfy {
            $0.isAlphanumeric || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_")
                || $0 == UInt8(ascii: "+")
        }
        let isDomain = domain.allSatisfy {
            $0.isAlphanumeric || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "-")
        }
        return isLocal && isDomain && domain.first?.isAlphanumeric == true
            && domain.last?.isAlphanumeric == true
            && !domain.contains("..") && !domain.contains("-.") && !domain.contains(".-")
    }
}
