import CCmark
import CNodePool

/// A tree of cmark, freed with its owner.
struct SyntaxTree: ~Copyable {
    let root: Node

    /// Parses UTF-8; any bytes are accepted.
    init(parsing text: UnsafeBufferPointer<UInt8>, smart: Bool) { root = Self.parse(text, smart: smart) }

    /// Takes over a tree.
    init(owning root: Node) { self.root = root }

    /// Parses a tree that the caller must free.
    static func parse(_ text: UnsafeBufferPointer<UInt8>, smart: Bool) -> Node {
        // With source positions cmark also counts the lines inside code spans and tags.
        var options = CMARK_OPT_SOURCEPOS
        if !UTF8Check.isValid(text) { options |= CMARK_OPT_VALIDATE_UTF8 }
        if smart { options |= CMARK_OPT_SMART }
        let parser = cmark_parser_new_with_mem(options, node_pool())
        text.withMemoryRebound(to: CChar.self) { characters in
            cmark_parser_feed(parser, characters.baseAddress, characters.count)
        }
        defer { cmark_parser_free(parser) }
        return Node(cmark_parser_finish(parser))
    }

    deinit { cmark_node_free(root.pointer) }
}
