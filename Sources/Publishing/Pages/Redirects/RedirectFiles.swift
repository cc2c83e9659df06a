package import Articles
import Cataloging
import Settings

/// The files that tell web servers of redirects, in the forms that the settings ask for.
struct RedirectFiles: PageSource {
    private let files: [(name: String, bytes: [UInt8])]

    init(context: SiteContext, redirects: [Redirect]) {
        let writer = RedirectWriter(url: context.settings.url)
        files = Self.names(in: context, redirects: redirects).map { form, name in
            let rules = Self.rules(redirects, in: context, form: form)
            let text =
                switch form {
                case .html: ""
                case .netlify: writer.netlify(rules)
                case .nginx: writer.nginx(rules)
                case .apache: writer.apache(rules)
                }
            return (name, Array(text.utf8))
        }
    }

    var count: Int { files.count }

    func pages(at index: Int, yield: PageTaker) throws {
        try self.yield(files[index].bytes, at: files[index].name, to: yield)
    }

    /// The names of the forms' files.
    private static let names: [(form: RedirectForm, name: String)] = [
        (.netlify, "_redirects"), (.nginx, "redirects.nginx.conf"), (.apache, ".htaccess"),
    ]

    /// The files to be written: those that are asked for, where there is something to write, and the site has none of its own.
    private static func names(
        in context: SiteContext, redirects: [Redirect]
    ) -> [(form: RedirectForm, name: String)] {
        if redirects.isEmpty { return [] }
        return names.filter { form, name in
            context.settings.redirects.contains(form) && !hasOwn(name, in: context.catalog)
        }
    }

    private static func hasOwn(_ name: String, in catalog: Catalog) -> Bool {
        catalog.staticFiles.contains { $0.lowercased() == name }
    }

    /// Pages first, then the files beside them, since some servers read only so many.
    private static func rules(
        _ redirects: [Redirect], in context: SiteContext, form: RedirectForm
    ) -> [RedirectRule] {
        // Servers that do not tell cases apart would go in circles.
        let redirects = redirects.filter { !$0.isCaseOnly || form != .netlify }
        return redirects.flatMap { RedirectRule.rules(from: $0.from, to: $0.to) }
            + redirects.compactMap { companion(of: $0, in: context) }
    }

    /// The redirect of the Markdown beside an article, or of a list's feed.
    private static func companion(of redirect: Redirect, in context: SiteContext) -> RedirectRule? {
        let name: String
        switch redirect.target {
        case .record(let number) where number < context.catalog.articleCount: name = "md"
        case .person where context.hasFeeds, .tag where context.hasFeeds: name = "xml"
        default: return nil
        }
        return RedirectRule(from: redirect.path(with: name, \.from), to: redirect.path(with: name, \.to))
    }

    /// Says which files are not written since the site has its own.
    static func diagnostics(in context: SiteContext) -> [Diagnostic] {
        if context.catalog.redirects.isEmpty { return [] }
        return names.filter {
            context.settings.redirects.contains($0.form) && hasOwn($0.name, in: context.catalog)
        }
        .map { form, name in
            Diagnostic(
                .warning, file: "Static/\(name)", "The redirects of the site are not in this file",
                hint: "Remove it, or leave “\(form.rawValue)” out of “redirects” in broadsheet.yaml.")
        }
    }
}

extension SiteContext {
    /// What there is to say of the site's redirects.
    package var redirectDiagnostics: [Diagnostic] { RedirectFiles.diagnostics(in: self) }
}
