/// Someone who had a part in an article beside writing it, or the agency it came through.
package struct Contributor: Sendable, Hashable {
    package enum Role: String, Sendable, Hashable, CaseIterable {
        case reporter
        case editor
        case translator
        case photographer
        case contributor
        case agency
    }

    package var role: Role
    package var name: String

    package init(role: Role, name: String) {
        self.role = role
        self.name = name
    }
}
