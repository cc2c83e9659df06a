import Articles

extension LinkCollector {
    /// Markdown with placeholders for the destinations of links, where they stand as they were parsed. Code blocks between
    /// fences are passed over.
    func insertPlaceholders(into markdown: [UInt8]) -> [UInt8] {
        if links.isEmpty { return markdown }
        var numbers: [[UInt8]: Int] = [:]
        var longest = 0
        for (number, link) in links.enumerated() {
            let destination = Array(link.destination.utf8)
            longest = max(longest, destination.count)
            if numbers[destination] == nil { numbers[destination] = number }
        }
        var output: [UInt8] = []
        output.reserveCapacity(markdown.count + links.count * 4)
        var scanner = DestinationScanner(markdown)
        var copied = 0
        while let range = scanner.next(longest: longest) {
            guard let number = numbers[Array(markdown[range])] else { continue }
            output += markdown[copied..<range.lowerBound]
            output += ArticleLink.placeholder(number)
            copied = range.upperBound
        }
        output += markdown[copied...]
        return output
    }

    /// Markdown with the source's own destinations in the place of placeholders.
    func removePlaceholders(from markdown: [UInt8]) -> [UInt8] {
        guard !links.isEmpty, markdown.contains(0) else { return markdown }
        var output: [UInt8] = []
        var rest = markdown[...]
        while let start = rest.firstIndex(of: 0), let end = rest[(start + 1)...].firstIndex(of: 0) {
            output += rest[..<start]
            let number = rest[(start + 1)..<end].reduce(0) { ($0 &* 10) &+ Int($1 &- 0x30) }
            if links.indices.contains(number) { output += links[number].destination.utf8 }
            rest = rest[(end + 1)...]
        }
        return output + rest
    }
}
