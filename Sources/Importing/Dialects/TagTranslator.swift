/// Says what a tag of another generator means in plain Markdown.
struct TagTranslator {
    /// What stands in the place of a tag.
    struct Translation {
        var text: [UInt8] = []
        var problem: TagProblem?

        init(_ text: String = "", problem: TagProblem? = nil) {
            self.text = text.utf8.map { $0 == 0x0A ? 0x20 : $0 }
            self.problem = problem
        }
    }

    /// The file that diagnostics name.
    let file: String
    /// Texts of the front matter.
    let lookup: (String) -> String?

    func translate(_ tag: TemplateTag) -> Translation {
        switch tag.form {
        case .comment, .attributes: return Translation()
        case .block: return block(tag)
        case .expression: return expression(tag.content)
        case .shortcode, .markdownShortcode: return shortcode(tag)
        }
    }

    private func block(_ tag: TemplateTag) -> Translation {
        let arguments = TagArguments(tag.content.dropFirst(tag.name.count))
        switch tag.name {
        case "post_url": return Translation("post:" + Self.escaped(arguments.texts.first ?? ""))
        case "link":
            return Translation("source:/" + Self.escaped(arguments.texts.first ?? "").drop { $0 == "/" })
        case "image": return image(arguments.texts[...])
        case "img": return classedImage(arguments.texts[...])
        case "image_with_class":
            guard arguments.texts.count > 2 else { return image(arguments.texts[...]) }
            return image(arguments.texts[..<1] + arguments.texts[2...])
        case "include", "include_relative", "include_cached", "render": return include(arguments, tag)
        case "raw", "endraw", "verbatim", "endverbatim": return Translation()
        case "figure", "youtube", "vimeo", "gist", "twitter", "tweet":
            return shortcode(named: tag.name, arguments) ?? unknown("tag", tag.name)
        default: return unknown("tag", tag.name)
        }
    }

    /// What an included file made: a film or a picture, where its arguments say so.
    private func include(_ arguments: TagArguments, _ tag: TemplateTag) -> Translation {
        let file = arguments.texts.first ?? ""
        let kind = String(file.prefix { $0 != "." })
        if let known = shortcode(named: kind, arguments.withoutFirst) { return known }
        for player in ["youtube", "vimeo"] where kind.lowercased().contains(player) {
            if let film = shortcode(named: player, arguments.withoutFirst) { return film }
        }
        let path = arguments.first(of: "image", "src", "image_path", "url", "path", "file", "img")
        guard let path,
            ["image", "img", "figure", "photo", "picture"].contains(where: kind.lowercased().contains)
        else {
            return unknown("tag", "\(tag.name) \(file)")
        }
        let caption = arguments.first(of: "caption", "title")
        return Translation(Self.picture(path, text: arguments.first(of: "alt") ?? "", title: caption))
    }

    /// `path`, `alt`, `caption`: a picture; the path starts at the root of the site that was.
    private func image(_ texts: ArraySlice<String>) -> Translation {
        guard let path = texts.first else { return unknown("tag", "image") }
        let texts = Array(texts.dropFirst())
        let isAddress = path.hasPrefix("/") || path.contains("://") || path.hasPrefix(".")
        return Translation(
            Self.picture(
                isAddress ? path : "/" + path, text: texts.first ?? "",
                title: texts.count > 1 ? texts[1] : nil))
    }

    /// Octopress: `{% img class /path 100 200 title alt %}`, of which only the path must be there.
    private func classedImage(_ texts: ArraySlice<String>) -> Translation {
        guard let path = texts.firstIndex(where: { $0.contains("/") || $0.contains(".") }) else {
            return image(texts)
        }
        let words = texts[(path + 1)...].filter { !$0.utf8.allSatisfy(HTMLByte.isDigit) }
        guard let title = words.first else { return image([texts[path]]) }
        return words.count > 1 ? image([texts[path], words[1], title]) : image([texts[path], title])
    }

    func unknown(_ what: String, _ name: String) -> Translation {
        Translation(
            problem: TagProblem(
                summary: "Unknown \(what) “\(RawHTMLNotes.shown(name.utf8))” left out",
                hint: "Write in Markdown what it stood for, or remove it."))
    }
}
