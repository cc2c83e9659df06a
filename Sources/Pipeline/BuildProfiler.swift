import Publishing

/// Takes the times of the stages of a build, one after the other, where that is asked for.
struct BuildProfiler: Sendable {
    /// What was found so far; nil when nobody asked.
    private(set) var profile: BuildProfile?
    private var last = ContinuousClock.now

    init(isOn: Bool) { profile = isOn ? BuildProfile() : nil }

    var isOn: Bool { profile != nil }

    /// Ends a stage that began where the last one ended.
    mutating func endStage(
        _ name: String, count: @autoclosure () -> Int, bytes: @autoclosure () -> Int? = nil
    ) {
        guard isOn else { return }
        let now = ContinuousClock.now
        profile?.add(
            StageCost(name: name, seconds: (now - last) / .seconds(1), count: count(), bytes: bytes()))
        // What counting cost is no part of the next stage.
        last = ContinuousClock.now
    }

    mutating func add(_ costs: [ArticleCost]) { profile?.add(costs) }

    mutating func add(_ costs: RenderCosts) { profile?.add(costs) }
}
