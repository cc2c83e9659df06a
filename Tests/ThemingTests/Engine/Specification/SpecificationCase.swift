/// One test of the public Mustache specification.
struct SpecificationCase: Decodable, Sendable {
    var name: String
    var data: SpecificationValue
    var template: String
    var expected: String
    var partials: [String: String]?
}
