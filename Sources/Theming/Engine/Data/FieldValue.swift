/// What a field holds, as a template sees it.
enum FieldValue: Sendable {
    case absent
    case text(String)
    case html([UInt8])
    case deferred(DeferredHTML)
    case number(Int)
    case flag(Bool)
    case open(OpenValue)

    /// Whether a section on the value is shown.
    var isTruthy: Bool {
        switch self {
        case .absent: false
        case .text(let text): !text.isEmpty
        case .html(let bytes): !bytes.isEmpty
        case .deferred(let html): !html.isEmpty
        case .number(let number): number != 0
        case .flag(let flag): flag
        case .open(let value): value.isTruthy
        }
    }
}
