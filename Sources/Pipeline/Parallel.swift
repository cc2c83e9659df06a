import Synchronization

/// Work on many items, handed to cores in chunks, its results in the order of the items.
struct Parallel: Sendable {
    /// How many chunks are worked on at once.
    let jobs: Int

    /// Does a piece of work for each chunk of `0..<count`; `number` is that of the chunk.
    func map<Result: Sendable>(
        count: Int, chunk: Int,
        _ work: @escaping @Sendable (_ range: Range<Int>, _ number: Int) async throws -> Result
    ) async throws -> [Result] {
        try await map(count: count, chunk: chunk, keeping: { () }) { range, number, _ in
            try await work(range, number)
        }
    }

    /// What a piece of work gives for each chunk of `0..<count`, one behind the other.
    func flatMap<Element: Sendable>(
        count: Int, chunk: Int, _ work: @escaping @Sendable (_ range: Range<Int>) async throws -> [Element]
    ) async throws -> [Element] {
        let parts = try await map(count: count, chunk: chunk) { range, _ in try await work(range) }
        return Array(parts.joined())
    }

    /// Does a piece of work for each chunk of `0..<count`, with something that is kept from one chunk to the next on the same
    /// core, such as words that were met. Results must not depend on it.
    func map<Result: Sendable, State: ~Copyable>(
        count: Int, chunk: Int, keeping makeState: @escaping @Sendable () -> State,
        _ work:
            @escaping @Sendable (_ range: Range<Int>, _ number: Int, _ state: inout State) async throws ->
            Result
    ) async throws -> [Result] {
        let chunks = (count + chunk - 1) / chunk
        let next = NextChunk()
        return try await withThrowingTaskGroup(of: [(Int, Result)].self) { group in
            for _ in 0..<min(jobs, chunks) {
                group.addTask {
                    var state = makeState()
                    var results: [(Int, Result)] = []
                    while case let number = next.take(), number < chunks {
                        try Task.checkCancellation()
                        let range = number * chunk..<min(count, (number + 1) * chunk)
                        results.append((number, try await work(range, number, &state)))
                    }
                    return results
                }
            }
            var results = [Result?](repeating: nil, count: chunks)
            for try await part in group {
                for (number, result) in part { results[number] = result }
            }
            return results.compactMap(\.self)
        }
    }

    /// The number of the chunk that is to be worked on next.
    private final class NextChunk: Sendable {
        private let number = Atomic(0)

        func take() -> Int { number.add(1, ordering: .relaxed).oldValue }
    }
}
