/// Work on many items, handed to cores in chunks, its results in the order of the items.
struct Parallel: Sendable {
    /// How many chunks are worked on at once.
    let jobs: Int

    /// Does a piece of work for each chunk of `0..<count`; `number` is that of the chunk.
    func map<Result: Sendable>(
        count: Int, chunk: Int,
        _ work: @escaping @Sendable (_ range: Range<Int>, _ number: Int) async throws -> Result
    ) async throws -> [Result] {
        let chunks = (count + chunk - 1) / chunk
        return try await withThrowingTaskGroup(of: (Int, Result).self) { group in
            var results = [Result?](repeating: nil, count: chunks)
            var next = 0
            func start() {
                guard next < chunks else { return }
                let number = next
                next += 1
                group.addTask {
                    try Task.checkCancellation()
                    return (number, try await work(number * chunk..<min(count, (number + 1) * chunk), number))
                }
            }
            for _ in 0..<jobs { start() }
            while let (number, result) = try await group.next() {
                results[number] = result
                start()
            }
            return results.compactMap(\.self)
        }
    }
}
