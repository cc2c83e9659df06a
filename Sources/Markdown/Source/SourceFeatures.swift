/// What a text may hold beyond plain CommonMark, told by a few fast searches; a false alarm only costs time.
struct SourceFeatures {
    var hasTables = false
    var hasFootnotes = false
    var hasTildes = false
    var hasAddresses = false
    var hasTasks = false
    var hasEscapes = false
    var needsQuotes = false
    var isSmart = false

    init(_ text: UnsafeBufferPointer<UInt8>, options: MarkdownOptions) {
        isSmart = options.smartPunctuation
        needsQuotes = options.smartPunctuation && QuoteStyle(language: options.language) != .english
        guard options.extensions else { return }
        hasTables = text.firstOffset(of: UInt8(ascii: "|")) != nil
        hasTildes = text.firstOffset(of: UInt8(ascii: "~")) != nil
        hasAddresses =
            text.contains("://") || text.contains("www.") || text.firstOffset(of: UInt8(ascii: "@")) != nil
        hasFootnotes = text.contains("[^")
        hasTasks = text.contains("[ ]") || text.contains("[x]") || text.contains("[X]")
        hasEscapes = needsInlinePass && text.firstOffset(of: UInt8(ascii: "\\")) != nil
    }

    /// Whether text nodes must be looked at after parsing.
    var needsInlinePass: Bool { hasTildes || hasAddresses || hasFootnotes || hasTasks }

    /// Whether cmark can be given the text as it is.
    var isPlain: Bool {
        !(hasTables || hasFootnotes || hasEscapes || needsQuotes || (isSmart && hasAddresses))
    }
}
