extension TagTranslator {
    func shortcode(_ tag: TemplateTag) -> Translation {
        // `{{< /note >}}` closes what `{{< note >}}` opened; what is between them stays.
        if tag.content.hasPrefix("/") || tag.content.hasSuffix("/*") { return Translation() }
        if tag.content.hasPrefix("/*") { return Translation() }
        let arguments = TagArguments(tag.content.dropFirst(tag.name.count))
        return shortcode(named: tag.name, arguments) ?? unknown("shortcode", tag.name)
    }

    /// What a shortcode means that several generators know; nil for others.
    func shortcode(named name: String, _ arguments: TagArguments) -> Translation? {
        let first = arguments.texts.first
        switch name {
        case "ref", "relref":
            return (first ?? arguments.named["path"]).map { Translation("source:" + $0) }
        case "figure", "image", "img":
            guard let path = arguments.named["src"] ?? first else { return nil }
            let text = arguments.named["alt"] ?? arguments.named["caption"] ?? arguments.named["title"] ?? ""
            return Translation(
                Self.picture(path, text: text, title: arguments.named["caption"] ?? arguments.named["title"]))
        case "youtube":
            return identifier(arguments).map { Translation("<https://www.youtube.com/watch?v=\($0)>") }
        case "vimeo": return identifier(arguments).map { Translation("<https://vimeo.com/\($0)>") }
        case "tweet", "twitter", "x":
            guard let id = identifier(arguments) else { return nil }
            let user = arguments.named["user"] ?? "i/web"
            return Translation("<https://twitter.com/\(user)/status/\(id)>")
        case "gist":
            let path = arguments.texts.prefix(2).joined(separator: "/")
            return path.isEmpty ? nil : Translation("<https://gist.github.com/\(path)>")
        default: return nil
        }
    }

    /// The name of something elsewhere, if it is one that can stand in an address.
    private func identifier(_ arguments: TagArguments) -> String? {
        guard let id = arguments.named["id"] ?? arguments.texts.first, !id.isEmpty else { return nil }
        let isPlain = id.utf8.allSatisfy {
            (0x30...0x39).contains($0) || (0x41...0x5A).contains($0) || (0x61...0x7A).contains($0)
                || $0 == 0x2D
                || $0 == 0x5F
        }
        return isPlain ? id : nil
    }
}
