import Articles

/// Something with a name and a page: a person, a tag.
protocol NamedPage {
    var name: String { get }
    /// The name as lists sort it.
    var sortName: String { get }
    var path: String { get }
    var articles: [Int] { get }
}

extension Person: NamedPage {}
extension Tag: NamedPage {
    var sortName: String { name }
}
