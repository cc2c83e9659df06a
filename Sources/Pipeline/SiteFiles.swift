import Articles
import Files
import Importing
import Markdown
import Publishing
import Settings
import Theming

/// The files of a site that are no articles: settings and templates.
enum SiteFiles {
    /// The settings of a site; throws when they cannot be used.
    static func settings(in folder: SiteFolder, url: String?) throws -> SiteSettings {
        var settings = SiteSettings()
        for name in ["broadsheet.yaml", "broadsheet.yml"] {
            let path = folder.path(of: name)
            guard FileStamp(path: path) != nil else { continue }
            let bytes: [UInt8]
            do {
                bytes = try FileBytes.read(path)
            } catch {
                throw BuildStop.refused([Diagnostic(.error, file: name, "Cannot be read: \(error.reason)")])
            }
            let (read, problems) = SiteSettings.read(bytes: bytes, file: name)
            if !problems.isEmpty { throw BuildStop.refused(problems) }
            settings = read
            break
        }
        if let url { settings.url = try Self.address(url) }
        return settings
    }

    /// The theme of a site: the built-in one, with the site's own files of the same names in their place.
    static func theme(in folder: SiteFolder) throws -> Theme {
        let found = SourceFinder(site: folder.root, folder: SiteFolder.templates)
        var own: [ThemeFile] = []
        for file in found.files {
            let name = String(file.path.dropFirst(SiteFolder.templates.count + 1))
            do {
                own.append(ThemeFile(name: name, bytes: try FileBytes.read(folder.path(of: file.path))))
            } catch {
                throw BuildStop.refused([
                    Diagnostic(.error, file: file.path, "Cannot be read: \(error.reason)")
                ])
            }
        }
        let (theme, problems) = Theme.compile(ThemeFile.builtIn(overlaidWith: own))
        if !problems.isEmpty { throw BuildStop.refused(problems) }
        return theme
    }

    /// The site's footer, which is Markdown, as HTML.
    static func footer(_ settings: SiteSettings) -> [UInt8] {
        guard let footer = settings.footer else { return [] }
        let document = MarkdownDocument(
            parsing: Array(footer.utf8),
            options: MarkdownOptions(smartPunctuation: settings.smartPunctuation, language: settings.language)
        )
        var html: [UInt8] = []
        document.writeHTML(into: &html)
        return html
    }

    private static func address(_ text: String) throws -> String {
        let (settings, problems) = SiteSettings.read(
            bytes: Array("url: \"\(text.filter { $0 != "\"" && $0 != "\\" })\"".utf8), file: "--url")
        guard problems.isEmpty, let url = settings.url else { throw BuildStop.refused(problems) }
        return url
    }
}
