import Theming

/// JSON data of a specification test.
enum SpecificationValue: Decodable, Sendable {
    case null
    case flag(Bool)
    case number(Double)
    case text(String)
    case list([SpecificationValue])
    case map([String: SpecificationValue])

    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if container.decodeNil() {
            self = .null
        } else if let flag = try? container.decode(Bool.self) {
            self = .flag(flag)
        } else if let number = try? container.decode(Double.self) {
            self = .number(number)
        } else if let text = try? container.decode(String.self) {
            self = .text(text)
        } else if let list = try? container.decode([SpecificationValue].self) {
            self = .list(list)
        } else {
            self = .map(try container.decode([String: SpecificationValue].self))
        }
    }

    var openValue: OpenValue {
        switch self {
        case .null: .absent
        case .flag(let flag): .flag(flag)
        case .number(let number): .text(number == number.rounded() ? String(Int(number)) : String(number))
        case .text(let text): .text(text)
        case .list(let list): .list(list.map(\.openValue))
        case .map(let map): .map(map.mapValues(\.openValue))
        }
    }
}
