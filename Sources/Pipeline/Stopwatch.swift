/// Measures a piece of work, where that is asked for; costs nothing otherwise.
struct Stopwatch {
    private let start: ContinuousClock.Instant?

    init(isRunning: Bool) { start = isRunning ? ContinuousClock.now : nil }

    /// Since the watch was started; nil when it is not running.
    var seconds: Double? { start.map { (ContinuousClock.now - $0) / .seconds(1) } }
}
