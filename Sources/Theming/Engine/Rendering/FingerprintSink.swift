import Articles

/// Computes a fingerprint of what a page shows without writing it.
struct FingerprintSink: TemplateSink {
    var hasher = FingerprintHasher()

    /// The program's digest stands for its text.
    mutating func literal(_: UnsafeBufferPointer<UInt8>) {}

    mutating func value(_ value: FieldValue, escaped: Bool) {
        switch value {
        case .text(let text): hasher.combine(text)
        case .html(let bytes): hasher.combine(bytes)
        case .deferred(let html): hasher.combine(html.fingerprint)
        case .number(let number): hasher.combine(number)
        case .open(let value): self.value(value, escaped: escaped)
        case .flag, .absent: hasher.combine("")
        }
    }

    mutating func value(_ value: OpenValue, escaped _: Bool) {
        switch value {
        case .text(let text): hasher.combine(text)
        case .flag(let flag): hasher.combine(flag ? "true" : "false")
        case .absent, .list, .map: hasher.combine("")
        }
    }

    mutating func decision(_ isShown: Bool) {
        hasher.combine(isShown)
    }
}
