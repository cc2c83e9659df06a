/// Markdown that grows block by block, inside quotations and lists.
///
/// The marker of a container is written with the first block in it, so that an empty one leaves nothing behind.
struct BlockOutput {
    /// Containers deeper than this have no markers of their own.
    static let maximumDepth = 20

    struct Container {
        /// What stands before the first line: `- `, `> `.
        var marker: [UInt8]
        /// What stands before the lines after it.
        var continuation: [UInt8]
        /// Whether no blank line parts it from what stands before.
        var isTight = false
        var isWritten = false
    }

    /// The last list that ended, with nothing behind it yet.
    struct EndedList: Equatable {
        var isOrdered: Bool
        var isAlternate: Bool
        var depth: Int
    }

    private(set) var bytes: [UInt8] = []
    private(set) var containers: [Container] = []
    private var endedList: EndedList?

    var depth: Int { containers.count }

    mutating func open(_ container: Container) { containers.append(container) }

    mutating func close() { _ = containers.popLast() }

    /// Notes the end of a list: the next one, if it follows at once, needs other markers to be one of its own.
    mutating func endList(isOrdered: Bool, isAlternate: Bool) {
        endedList = EndedList(isOrdered: isOrdered, isAlternate: isAlternate, depth: depth)
    }

    /// Whether a list that begins here would be read as part of the one before.
    func followsList(isOrdered: Bool) -> EndedList? {
        guard let endedList, endedList.isOrdered == isOrdered, endedList.depth == depth else { return nil }
        return endedList
    }

    /// Writes a block; its lines are parted by line feeds.
    mutating func write(_ block: [UInt8]) {
        begin()
        for (index, line) in block.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
            if index > 0 { startLine(isBlank: line.isEmpty) }
            bytes += line
        }
    }

    /// Starts a block: parts it from the one before, and writes the markers that wait for it.
    private mutating func begin() {
        endedList = nil
        let firstNew = containers.firstIndex { !$0.isWritten } ?? containers.count
        if !bytes.isEmpty {
            if firstNew == containers.count || !containers[firstNew].isTight { startLine(isBlank: true) }
            startLine(isBlank: false)
        }
        for index in firstNew..<containers.count {
            bytes += containers[index].marker
            containers[index].isWritten = true
        }
    }

    private mutating func startLine(isBlank: Bool) {
        bytes.append(0x0A)
        for container in containers where container.isWritten { bytes += container.continuation }
        guard isBlank else { return }
        while bytes.last == 0x20 { bytes.removeLast() }
    }
}
