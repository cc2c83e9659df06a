import Articles

/// Sources of the last build that are out of reach rather than removed: a disk that is not mounted, a link that leads nowhere.
///
/// A build would take all their pages down.
struct LostSources {
    private(set) var diagnostics: [Diagnostic]

    init(_ sources: SourceCollection, known: KnownImports) {
        var diagnostics: [Diagnostic] = []
        for link in sources.deadLinks {
            let count = known.count(below: link)
            guard count > 0 else { continue }
            diagnostics.append(
                Diagnostic(
                    .error, file: link,
                    "This link leads nowhere; at the last build it led to \(Self.sources(count))",
                    hint: "Bring back what it leads to, or build with --allow-removed if they are to go."))
        }
        self.diagnostics = diagnostics
        guard sources.articles.isEmpty, diagnostics.isEmpty else { return }
        let count = known.count(below: SiteFolder.articles)
        // The only article may well be removed on purpose.
        guard count > 1 else { return }
        self.diagnostics.append(
            Diagnostic(
                .error, file: SiteFolder.articles,
                "Nothing is left here of the \(count) sources that the last build read",
                hint: "Bring the folder back, or build with --allow-removed if they are to go."))
    }

    private static func sources(_ count: Int) -> String { count == 1 ? "one source" : "\(count) sources" }
}
