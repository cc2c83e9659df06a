/// What the values of a page go to: its bytes, or a fingerprint of them.
///
/// A run calls the requirements in the order of the page; the calls depend on nothing but the program and the
/// values.
protocol TemplateSink {
    /// Text of the template itself.
    mutating func literal(_ bytes: UnsafeBufferPointer<UInt8>)
    /// A value that is written.
    mutating func value(_ value: FieldValue, escaped: Bool)
    /// A value in open data that is written.
    mutating func value(_ value: OpenValue, escaped: Bool)
    /// Whether a part is shown, or another element of a list follows.
    mutating func decision(_ isShown: Bool)
}
