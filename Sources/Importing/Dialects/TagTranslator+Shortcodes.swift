extension TagTranslator {
    func shortcode(_ tag: TemplateTag) -> Translation {
        let content = tag.content
        // `{{</* note */>}}` shows a shortcode.
        if content.hasPrefix("/*"), content.hasSuffix("*/"), content.utf8.count > 3 {
            let shown = String(content.dropFirst(2).dropLast(2)).trimmed
            return Translation(tag.form == .shortcode ? "{{< \(shown) >}}" : "{{% \(shown) %}}")
        }
        // `{{< /note >}}` closes what `{{< note >}}` opened; what is between them stays.
        if content.hasPrefix("/") { return Translation() }
        let plain = content.hasSuffix("/") ? content.dropLast() : content[...]
        return shortcode(named: tag.name, TagArguments(plain.dropFirst(tag.name.count)))
            ?? unknown("shortcode", tag.name)
    }

    /// What a shortcode means that several generators know; nil for others.
    func shortcode(named name: String, _ arguments: TagArguments) -> Translation? {
        switch name {
        case "ref", "relref":
            return (arguments.texts.first ?? arguments.named["path"]).map {
                Translation("source:" + Self.escaped($0))
            }
        case "figure", "image", "img": return figure(arguments)
        case "youtube":
            return identifier(arguments).map { Translation("<https://www.youtube.com/watch?v=\($0)>") }
        case "vimeo": return identifier(arguments).map { Translation("<https://vimeo.com/\($0)>") }
        case "tweet", "twitter", "x": return post(arguments)
        case "instagram":
            return identifier(arguments).map { Translation("<https://www.instagram.com/p/\($0)/>") }
        case "gist":
            let path = arguments.texts.prefix(2)
            guard !path.isEmpty, path.allSatisfy(Self.isPlainPath) else { return nil }
            return Translation("<https://gist.github.com/\(path.joined(separator: "/"))>")
        case "param": return arguments.texts.first.flatMap(lookup).map { Translation($0) }
        // Only hand their text on.
        case "raw", "rawhtml", "html", "safe": return Translation()
        default: return nil
        }
    }

    private func figure(_ arguments: TagArguments) -> Translation? {
        guard let path = arguments.first(of: "src", "path", "url", "image_path") ?? arguments.texts.first
        else { return nil }
        let caption = arguments.first(of: "caption", "title")
        return Translation(
            Self.picture(path, text: arguments.first(of: "alt") ?? caption ?? "", title: caption))
    }

    private func post(_ arguments: TagArguments) -> Translation? {
        if let address = arguments.texts.first, address.hasPrefix("https://"),
            Self.isPlainPath(address.dropFirst(8))
        {
            return Translation("<\(address)>")
        }
        guard let id = identifier(arguments) else { return nil }
        let user = arguments.named["user"].flatMap { Self.isPlainPath($0) ? $0 : nil } ?? "i/web"
        return Translation("<https://twitter.com/\(user)/status/\(id)>")
    }

    /// The name of something elsewhere, if it is one that can stand in an address.
    private func identifier(_ arguments: TagArguments) -> String? {
        let id = arguments.first(of: "id", "video_id", "videoId") ?? arguments.texts.first
        guard let id, Self.isPlainPath(id), !id.contains("/") else { return nil }
        return id
    }

    private static func isPlainPath(_ text: some StringProtocol) -> Bool {
        !text.isEmpty
            && text.utf8.allSatisfy {
                HTMLByte.isAlphanumeric($0) || [0x2D, 0x2E, 0x2F, 0x3D, 0x3F, 0x5F].contains($0)
            }
    }
}
