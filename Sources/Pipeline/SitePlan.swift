import Articles
import Cataloging
import Publishing
import Settings

/// The settings, templates and rules of a site, read and found to be sound.
struct SitePlan: Sendable {
    let settings: SiteSettings
    /// What is odd about the settings, but does no harm.
    let warnings: [Diagnostic]
    let theme: Theme
    let addressRecord: AddressRecord
    let people: PersonAuthority
    let tags: TagAuthority

    /// Reads what a site's files say; throws where they cannot be used.
    init(_ site: SiteInputs, url: String?) throws {
        (settings, warnings) = try SiteFiles.settings(site.settings, url: url)
        theme = try SiteFiles.theme(site.theme)
        addressRecord = try site.addresses.record()
        (people, tags) = try site.rules.authorities()
    }
}
