/// A named value of `Data`, with the way to get it.
package struct TemplateField<Data>: Sendable {
    /// The field without the type of its owner.
    let erased: ShapeField

    init(_ erased: ShapeField) {
        self.erased = erased
    }

    /// A getter behind a pointer to the data.
    ///
    /// The generic parameter is `~Copyable` on purpose: the data is borrowed where it lies. With a copyable
    /// parameter the compiler copies the whole record, with every string and array in it, for each value that
    /// is read.
    static func reader<Owner: ~Copyable, Value>(
        _ get: @escaping @Sendable (borrowing Owner) -> Value
    ) -> @Sendable (UnsafeRawPointer) -> Value {
        { get($0.assumingMemoryBound(to: Owner.self).pointee) }
    }
}
