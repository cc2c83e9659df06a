import Synchronization

/// Tells the person how far the work is.
struct Progress: Sendable {
    let show: @Sendable (String) -> Void

    /// A counter for one stage.
    func counter(_ stage: String, of total: Int) -> Counter { Counter(stage, of: total, show: show) }

    /// Counts what tasks have done, and shows it.
    final class Counter: Sendable {
        private let stage: String
        private let total: Int
        private let done = Atomic(0)
        private let show: @Sendable (String) -> Void

        init(_ stage: String, of total: Int, show: @escaping @Sendable (String) -> Void) {
            self.stage = stage
            self.total = total
            self.show = show
            if total > 0 { show("\(stage) …") }
        }

        func advance(by count: Int) {
            let now = done.add(count, ordering: .relaxed).newValue
            show("\(stage) \(now) of \(total)")
        }
    }
}
