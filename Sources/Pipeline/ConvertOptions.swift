/// What a conversion is asked for on the command line.
package struct ConvertOptions: Sendable {
    package enum Format: Sendable {
        /// Markdown with YAML front matter.
        case markdown
        /// One JSON object a line.
        case json
        /// Each source with the rules that were at work on its lines, then the result.
        case explanation
    }

    /// Files and folders.
    package var paths: [String]
    /// The folder to write files to; nil for standard output.
    package var output: String?
    package var format: Format
    /// Whether files that are there already are replaced; sources never are.
    package var replaces = false
    /// How many cores to use.
    package var jobs: Int

    package init(
        paths: [String], output: String? = nil, format: Format = .markdown, jobs: Int = BuildOptions.cores
    ) {
        self.paths = paths
        self.output = output
        self.format = format
        self.jobs = jobs
    }
}
