/// Writes a page.
struct ByteSink: TemplateSink {
    var output: [UInt8]
    /// The first error of a deferred value; nothing after it counts.
    var failure: (any Error)?

    mutating func literal(_ bytes: UnsafeBufferPointer<UInt8>) {
        output.append(contentsOf: bytes)
    }

    mutating func value(_ value: FieldValue, escaped: Bool) {
        switch value {
        case .text(let text): append(text, escaped: escaped)
        case .html(let bytes): output.append(contentsOf: bytes)
        case .deferred(let html): append(html)
        case .number(let number): DecimalDigits.append(number, to: &output)
        case .open(let value): self.value(value, escaped: escaped)
        case .flag, .absent: break
        }
    }

    mutating func value(_ value: OpenValue, escaped: Bool) {
        switch value {
        case .text(let text): append(text, escaped: escaped)
        case .flag(let flag): append(flag ? "true" : "false", escaped: false)
        case .absent, .list, .map: break
        }
    }

    mutating func decision(_: Bool) {}

    private mutating func append(_ text: String, escaped: Bool) {
        var text = text
        text.withUTF8 { bytes in
            if escaped {
                HTMLEscaping.append(bytes, to: &output)
            } else {
                output.append(contentsOf: bytes)
            }
        }
    }

    private mutating func append(_ html: DeferredHTML) {
        guard failure == nil else { return }
        do {
            try html.load(&output)
        } catch {
            failure = error
        }
    }
}
