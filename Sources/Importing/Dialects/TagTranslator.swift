/// Says what a tag of another generator means in plain Markdown.
struct TagTranslator {
    /// What stands in the place of a tag.
    struct Translation {
        var text: [UInt8] = []
        var problem: TagProblem?

        init(_ text: String = "", problem: TagProblem? = nil) {
            self.text = Array(text.utf8)
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
        case .shortcode: return shortcode(tag)
        }
    }

    private func block(_ tag: TemplateTag) -> Translation {
        let arguments = TagArguments(tag.content.dropFirst(tag.name.count))
        switch tag.name {
        case "post_url": return Translation("post:" + (arguments.texts.first ?? ""))
        case "link": return Translation("source:/" + (arguments.texts.first ?? "").drop { $0 == "/" })
        case "image", "img": return image(arguments.texts[...])
        case "image_with_class":
            guard arguments.texts.count > 2 else { return image(arguments.texts[...]) }
            return image(arguments.texts[..<1] + arguments.texts[2...])
        case "figure": return shortcode(named: "figure", arguments) ?? unknown("tag", tag.name)
        case "raw", "endraw", "verbatim", "endverbatim": return Translation()
        case "youtube", "vimeo", "gist", "twitter", "tweet":
            return shortcode(named: tag.name, arguments) ?? unknown("tag", tag.name)
        case "include":
            let file = arguments.texts.first ?? ""
            let kind = String(file.prefix { $0 != "." })
            return shortcode(named: kind, arguments.withoutFirst) ?? unknown("tag", "include \(file)")
        default: return unknown("tag", tag.name)
        }
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

    static func picture(_ path: String, text: String, title: String?) -> String {
        let title = title.map { " \"" + $0.filter { $0 != "\"" && $0 != "\\" } + "\"" } ?? ""
        return "![\(label(text))](\(destination(path))\(title))"
    }

    /// Text that may stand between brackets.
    static func label(_ text: String) -> String {
        var label = ""
        for character in text {
            if "[]\\`*_<&".contains(character) { label.append("\\") }
            label.append(character.isNewline ? " " : character)
        }
        return label
    }

    /// An address that may stand between parentheses.
    static func destination(_ address: String) -> String {
        let needsBrackets = address.contains { $0.isWhitespace || $0 == "(" || $0 == ")" }
        guard needsBrackets else { return address }
        return "<" + address.filter { $0 != "<" && $0 != ">" && !$0.isNewline } + ">"
    }

    func unknown(_ what: String, _ name: String) -> Translation {
        Translation(
            problem: TagProblem(
                summary: "Unknown \(what) “\(name)” left out",
                hint: "Write in Markdown what it stood for, or remove it."))
    }
}
