/// The line on a terminal that says how far the work is.
struct ProgressLine: Sendable {
    let isShown: Bool

    func show(_ text: String) {
        if isShown { Console.progress(text) }
    }

    func clear() {
        if isShown { Console.progress("") }
    }
}
