/// What an enclosing section puts in reach of the names within it.
enum Scope: Sendable {
    /// A record or an element of a list of records.
    case record(TemplateShape, frame: Int)
    /// An element of a list of texts.
    case text(frame: Int)
    /// A single value, which only `{{.}}` names.
    case value(FieldReference)
    /// Open values, one within the other.
    case open(frame: Int)

    /// The frame that the scope occupies.
    var frame: Int? {
        switch self {
        case .record(_, let frame), .text(let frame), .open(let frame): frame
        case .value: nil
        }
    }

    /// Whether recursion can come to an end here: only open data is of unknown depth.
    var isOpen: Bool {
        switch self {
        case .record(let shape, _): shape.anyName != nil
        case .open: true
        case .text, .value: false
        }
    }

    /// What tells two scopes apart where the same partial is used in both.
    var key: Key {
        switch self {
        case .record(let shape, let frame): Key(type: shape.id, frame: frame, isOpen: false)
        case .open(let frame): Key(type: nil, frame: frame, isOpen: true)
        case .text(let frame): Key(type: nil, frame: frame, isOpen: false)
        case .value: Key(type: nil, frame: -1, isOpen: false)
        }
    }

    struct Key: Hashable {
        var type: ObjectIdentifier?
        var frame: Int
        var isOpen: Bool
    }
}
