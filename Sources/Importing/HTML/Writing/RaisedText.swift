/// Raised and lowered signs, for which Unicode has characters of their own.
enum RaisedText {
    /// `2` as `²`; nil where a character has no raised form.
    static func raised(_ text: [UInt8]) -> [UInt8]? { mapped(text, raisedForms) }

    /// `2` as `₂`; nil where a character has no lowered form.
    static func lowered(_ text: [UInt8]) -> [UInt8]? { mapped(text, loweredForms) }

    private static func mapped(_ text: [UInt8], _ forms: [UInt8: String]) -> [UInt8]? {
        guard !text.isEmpty, text.count <= 8 else { return nil }
        var output: [UInt8] = []
        for byte in text {
            guard let form = forms[byte] else { return nil }
            output += form.utf8
        }
        return output
    }

    private static func forms(_ signs: String) -> [UInt8: String] {
        var forms: [UInt8: String] = [:]
        for (byte, sign) in zip("0123456789+-=()".utf8, signs) { forms[byte] = String(sign) }
        return forms
    }

    private static let raisedForms = forms("⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾")
    private static let loweredForms = forms("₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎")
}
