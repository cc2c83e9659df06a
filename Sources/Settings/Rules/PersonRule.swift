package import Articles

/// What `people.yaml` says of one person.
package struct PersonRule: Sendable, Hashable {
    /// The name to show.
    package var name: String
    /// Other spellings of the name in the sources.
    package var variants: [String] = []
    /// Names that are like this one, but of other people.
    package var different: [String] = []
    /// The name as lists sort it, where that is not as usual: `Cogan, James`.
    package var sortName: String?
    package var profile = PersonProfile()
    /// Line of the name in the file, counted from 1.
    package var line: Int

    package static let fileName = "people.yaml"

    package init(name: String, line: Int = 1) {
        self.name = name
        self.line = line
    }
}
