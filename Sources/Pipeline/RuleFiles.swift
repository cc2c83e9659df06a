import Articles
import Cataloging
import Files
import Settings

/// The rules of a site for people and tags, as they lie in its folder.
struct RuleFiles: Sendable {
    private let people: SiteFiles.SettingsFile
    private let tags: SiteFiles.SettingsFile

    init(_ folder: SiteFolder) throws {
        people = try Self.file("people", in: folder)
        tags = try Self.file("tags", in: folder)
    }

    /// What tells one set of rules from another.
    var fingerprint: Fingerprint {
        var hasher = FingerprintHasher()
        for file in [people, tags] {
            hasher.combine(file.name)
            hasher.combine(file.bytes)
        }
        return hasher.finalize()
    }

    /// The rules, ready to be looked up; throws when something is wrong with them.
    func authorities() throws -> (people: PersonAuthority, tags: TagAuthority) {
        let (personRules, personProblems) = PersonRule.read(bytes: people.bytes, file: people.name)
        let (tagRules, tagProblems) = TagRule.read(bytes: tags.bytes, file: tags.name)
        let authorities = (
            people: PersonAuthority(personRules, file: people.name),
            tags: TagAuthority(tagRules, file: tags.name)
        )
        let problems =
            personProblems + tagProblems + authorities.people.diagnostics + authorities.tags.diagnostics
        if !problems.isEmpty { throw BuildStop.refused(problems.sorted()) }
        return authorities
    }

    private static func file(_ name: String, in folder: SiteFolder) throws -> SiteFiles.SettingsFile {
        for name in ["\(name).yaml", "\(name).yml"] where FileStamp(path: folder.path(of: name)) != nil {
            do {
                return (name, try FileBytes.read(folder.path(of: name)))
            } catch {
                throw BuildStop.refused([Diagnostic(.error, file: name, "Cannot be read: \(error.reason)")])
            }
        }
        return ("", [])
    }
}
