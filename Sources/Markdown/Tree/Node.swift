import CCmark
import CNodePool

#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// One node of a cmark tree. It is a plain pointer, good as long as its tree.
struct Node: Equatable {
    let pointer: OpaquePointer?

    @inline(__always)
    init(_ pointer: OpaquePointer?) { self.pointer = pointer }

    init(new kind: cmark_node_type) { pointer = cmark_node_new_with_mem(kind, node_pool()) }

    @inline(__always) var exists: Bool { pointer != nil }
    @inline(__always) var kind: cmark_node_type { cmark_node_get_type(pointer) }

    var parent: Node { Node(cmark_node_parent(pointer)) }
    var next: Node { Node(cmark_node_next(pointer)) }
    var previous: Node { Node(cmark_node_previous(pointer)) }
    var firstChild: Node { Node(cmark_node_first_child(pointer)) }
    var lastChild: Node { Node(cmark_node_last_child(pointer)) }

    /// Lines of the parsed text, counted from 1; 0 where cmark knows none.
    var startLine: Int { Int(cmark_node_get_start_line(pointer)) }
    var endLine: Int { Int(cmark_node_get_end_line(pointer)) }
    var startColumn: Int { Int(cmark_node_get_start_column(pointer)) }

    /// What a pass left here.
    var mark: NodeMark {
        get { NodeMark(rawValue: Int(bitPattern: cmark_node_get_user_data(pointer))) }
        nonmutating set {
            _ = cmark_node_set_user_data(pointer, UnsafeMutableRawPointer(bitPattern: newValue.rawValue))
        }
    }

    /// The bytes of a text, code or HTML node; empty for other nodes. They live until the node is changed.
    var literal: UnsafeBufferPointer<UInt8> { Self.bytes(cmark_node_get_literal(pointer)) }
    var url: UnsafeBufferPointer<UInt8> { Self.bytes(cmark_node_get_url(pointer)) }
    var title: UnsafeBufferPointer<UInt8> { Self.bytes(cmark_node_get_title(pointer)) }
    var fenceInfo: UnsafeBufferPointer<UInt8> { Self.bytes(cmark_node_get_fence_info(pointer)) }

    @inline(__always)
    private static func bytes(_ string: UnsafePointer<CChar>?) -> UnsafeBufferPointer<UInt8> {
        guard let string else { return UnsafeBufferPointer(start: nil, count: 0) }
        let length = strlen(string)
        return UnsafeBufferPointer(
            start: UnsafeRawPointer(string).assumingMemoryBound(to: UInt8.self), count: length)
    }
}
