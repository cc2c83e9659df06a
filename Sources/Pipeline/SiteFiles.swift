import Articles
import Files
import Importing
import Markdown
import Publishing
import Settings
import Theming

/// The files of a site that are no articles: settings and templates.
enum SiteFiles {
    /// The file of a site's settings: its name and bytes, both empty where there is none.
    typealias SettingsFile = (name: String, bytes: [UInt8])

    /// The file of settings or rules that has a name in a site: `people.yaml` for `people`.
    static func settingsFile(_ name: String, in folder: SiteFolder) throws -> SettingsFile {
        let names = ["\(name).yaml", "\(name).yml"].filter(folder.holds)
        guard let name = names.first else { return ("", []) }
        if names.count > 1 {
            throw BuildStop.refused([
                Diagnostic(
                    .error, file: names[1], "There is \(name) as well", hint: "Keep one of the two files.")
            ])
        }
        do {
            return (name, try FileBytes.read(folder.path(of: name)))
        } catch {
            throw BuildStop.unreadable(name, error)
        }
    }

    /// The settings of a site, and warnings about them; throws when they cannot be used.
    static func settings(
        _ file: SettingsFile, url: String?
    ) throws -> (settings: SiteSettings, warnings: [Diagnostic]) {
        var settings = SiteSettings()
        var warnings: [Diagnostic] = []
        if !file.name.isEmpty {
            let (read, problems) = SiteSettings.read(bytes: file.bytes, file: file.name)
            if problems.contains(where: { $0.severity == .error }) { throw BuildStop.refused(problems) }
            settings = read
            warnings = problems
        }
        if let url { settings.url = try Self.address(url) }
        return (settings, warnings)
    }

    /// The files of a site's theme: the built-in ones, with the site's own files of the same names in their place.
    static func themeFiles(in folder: SiteFolder) throws -> [ThemeFile] {
        let found = SourceFinder(site: folder.root, folder: SiteFolder.templates)
        if !found.unreadable.isEmpty { throw BuildStop(ending: .stopped, diagnostics: found.unreadable) }
        if !found.diagnostics.isEmpty { throw BuildStop.refused(found.diagnostics) }
        var own: [ThemeFile] = []
        for file in found.files {
            let name = FilePath.below(SiteFolder.templates, file.path)
            do {
                own.append(ThemeFile(name: name, bytes: try FileBytes.read(folder.path(of: file.path))))
            } catch {
                throw BuildStop.unreadable(file.path, error)
            }
        }
        return ThemeFile.builtIn(overlaidWith: own)
    }

    /// The theme made of these files; throws when they cannot be used.
    static func theme(_ files: [ThemeFile]) throws -> Theme {
        let (theme, problems) = Theme.compile(files)
        if !problems.isEmpty { throw BuildStop.refused(problems) }
        return theme
    }

    private static func address(_ text: String) throws -> String {
        guard let url = SiteSettings.address(text) else {
            throw BuildStop.refused([
                Diagnostic(
                    .error, file: "--url",
                    "“\(text)” is not an absolute address such as https://example.org/",
                    hint: text.isEmpty ? "Leave the option out, or give it an address." : nil)
            ])
        }
        return url
    }
}
