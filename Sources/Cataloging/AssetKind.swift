import Articles
import Files

/// Kinds of files that go to the site when an article links to them.
enum AssetKind {
    private static let extensions: Set<String> = [
        "png", "jpg", "jpeg", "gif", "webp", "avif", "svg", "bmp", "tif", "tiff", "ico", "pdf", "epub", "csv",
        "tsv",
        "json", "txt", "zip", "gz", "mp3", "ogg", "oga", "opus", "wav", "flac", "m4a", "mp4", "m4v", "webm",
        "ogv", "doc",
        "docx", "odt", "xls", "xlsx", "ods", "ppt", "pptx", "odp", "rtf", "bib", "ris", "vtt", "srt",
    ]

    /// Whether a file is copied: pictures, sound, film, documents and data, never what a browser runs.
    static func isCopied(_ path: String) -> Bool {
        extensions.contains(FilePath.fileExtension(of: path))
    }

    /// The name of a file's copy: its own, or a slug where its own is no safe name.
    static func safeName(of path: String) -> String {
        let name = FilePath.name(of: path)
        if SitePath.isSafe(name) { return name }
        let stem = Slug(FilePath.stem(of: path))?.description ?? "file"
        return stem + "." + FilePath.fileExtension(of: path)
    }
}
