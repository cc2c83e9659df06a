/// Forms of lines that say by themselves what they are.
enum FurniturePattern {
    /// `Continued on page 4`, `(continued)`, `See SMITH, Page A6`.
    static func isJumpLine(_ line: ArraySlice<UInt8>) -> Bool {
        guard line.count <= 80 else { return false }
        let text = TextScan.lowered(line).filter {
            $0 != 0x28 && $0 != 0x29 && $0 != 0x5B && $0 != 0x5D && $0 != 0x2A
        }
        let words = TextScan.words(text[...]).map(TextScan.string)
        guard let first = words.first, let last = words.last else { return false }
        let bare = first.prefix { $0.isLetter }
        if words.count == 1 {
            return bare == "continued" || bare == "cont" && first.hasSuffix("'d") || first == "fortsetzung"
        }
        if first == "see", words.contains("page"), words.count <= 6 {
            return isPageReference(last) && line.last != 0x2E
        }
        guard jumpWords.contains(String(bare)) else { return false }
        let next = words[1]
        guard jumpPrepositions.contains(next), words.count <= 9 else { return false }
        return isPageReference(last) || words.contains("next")
    }

    /// `4`, `A6`, `6C`.
    private static func isPageReference(_ word: String) -> Bool {
        let word = word.utf8.drop { !TextScan.isLetter($0) && !TextScan.isDigit($0) }
        return word.contains(where: TextScan.isDigit) && word.count <= 5
    }

    private static let jumpWords: Set<String> = [
        "continued", "cont", "fortsetzung", "suite", "continúa", "continua", "segue",
    ]
    private static let jumpPrepositions: Set<String> = [
        "on", "from", "page", "p.", "auf", "von", "de", "en", "da", "a", "à", "in", "next",
    ]

    /// `— 30 —`, `###`, `-30-`, `ENDS`.
    static func isEndMark(_ line: ArraySlice<UInt8>) -> Bool {
        guard line.count <= 20 else { return false }
        let text = TextScan.string(line).filter { $0 != " " }
        if text.count >= 3, text.allSatisfy({ $0 == "#" }) { return true }
        if ["ENDS", "-ENDS-", "-END-", "[END]", "■", "□", "∎", "Reuter", "Reuter&#3;", "XXX"].contains(text) {
            return true
        }
        let core = text.drop { "-–—".contains($0) }
        return core.count < text.count && core.hasPrefix("30") && core.count > 2
            && core.dropFirst(2).allSatisfy { "-–—".contains($0) }
    }

    /// `6/23/2014      Title` or `http://example.org/a.html    2/5`: what browsers print on every page;
    /// `www.example.org 3`.
    static func isPrintLine(_ line: ArraySlice<UInt8>) -> Bool {
        guard line.count <= 400, let first = line.first else { return false }
        let words = TextScan.words(line)
        guard words.count >= 2, let head = words.first, let last = words.last else { return false }
        if isAddress(head) {
            return words.count == 2
                && (isFraction(last) || last.count <= 4 && last.allSatisfy(TextScan.isDigit))
        }
        guard TextScan.isDigit(first),
            isNumericDate(head) || head.last == 0x2C && isNumericDate(head.dropLast())
        else {
            return false
        }
        let next = words[1]
        return head.last == 0x2C || hasGap(after: head, in: line)
            || next.contains(0x3A) && next.first.map(TextScan.isDigit) == true
    }

    private static func hasGap(after word: ArraySlice<UInt8>, in line: ArraySlice<UInt8>) -> Bool {
        line[word.endIndex...].prefix { $0 == 0x20 }.count >= 3 || line[word.endIndex...].first == 0x09
    }

    static func isAddress(_ word: ArraySlice<UInt8>) -> Bool {
        let word = TextScan.lowered(word.prefix(8))
        return word.starts(with: "http://".utf8) || word.starts(with: "https://".utf8)
            || word.starts(with: "www.".utf8)
    }

    private static func isFraction(_ word: ArraySlice<UInt8>) -> Bool {
        let parts = word.split(separator: 0x2F, omittingEmptySubsequences: false)
        return parts.count == 2
            && parts.allSatisfy { !$0.isEmpty && $0.count <= 4 && $0.allSatisfy(TextScan.isDigit) }
    }

    private static func isNumericDate(_ word: ArraySlice<UInt8>) -> Bool {
        let parts = word.split(whereSeparator: { $0 == 0x2F || $0 == 0x2E || $0 == 0x2D })
        return parts.count == 3 && word.count <= 10
            && parts.allSatisfy { $0.count <= 4 && $0.allSatisfy(TextScan.isDigit) }
    }

    /// Names the volume and number of a periodical: `The Example Review, Vol. 12, No. 3`, `The Example Review, No. 31`.
    static func namesIssue(_ line: ArraySlice<UInt8>) -> Bool {
        guard line.count <= 120, line.contains(where: TextScan.isDigit) || line.contains(0x2E) else {
            return false
        }
        let words = TextScan.words(TextScan.lowered(line)[...]).map { TextScan.string($0) }
        if let volume = words.firstIndex(where: volumeWords.contains) {
            return words[(volume + 1)...].contains(where: numberWords.contains)
        }
        // Without a volume, behind a comma and at the end.
        guard words.count >= 4, words.count <= 8, let last = words.last,
            last.utf8.allSatisfy(TextScan.isDigit), numberWords.contains(words[words.count - 2])
        else { return false }
        return words[words.count - 3].hasSuffix(",") && LetterCase.isTitle(line)
    }

    private static let volumeWords: Set<String> = [
        "vol.", "vol", "volume", "jg.", "jahrgang", "tome", "tomo", "año", "anno", "jaargang", "год",
    ]
    private static let numberWords: Set<String> = [
        "no.", "no", "nr.", "nr", "issue", "number", "n°", "nº", "núm.", "heft", "numéro", "n.", "№",
    ]
}
