package import Articles

#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// What a build is asked for on the command line.
package struct BuildOptions: Sendable {
    /// The folder of the site.
    package var site: String
    /// The folder to write to; nil for `Public` in the site.
    package var output: String?
    /// The address of the website; wins over the settings.
    package var url: String?
    package var includesDrafts: Bool
    /// Articles dated later are left out; a year or a month means its end.
    package var asOf: PartialDate?
    /// How many cores to use.
    package var jobs: Int
    /// Whether sources are known by their content alone, not by what the file system says of them.
    package var comparesContent = false
    /// Whether the times of stages, articles and templates are taken.
    package var isProfiled = false
    /// Whether the addresses of the site are put on record.
    package var recordsAddresses = false
    /// Whether articles may be gone: all of them, all behind a link, and those whose addresses are on record.
    package var allowsRemoved = false

    package init(
        site: String, output: String? = nil, url: String? = nil, includesDrafts: Bool = false,
        asOf: PartialDate? = nil,
        jobs: Int = BuildOptions.cores
    ) {
        self.site = site
        self.output = output
        self.url = url
        self.includesDrafts = includesDrafts
        self.asOf = asOf
        self.jobs = jobs
    }

    /// A date given on the command line.
    package static func date(_ text: String) -> PartialDate? {
        DateReader(dayFirst: nil, language: nil).read(text)
    }

    /// How many cores the machine has.
    package static var cores: Int { max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))) }
}
