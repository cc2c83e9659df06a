import Articles

extension Diagnostic {
    func encode(into encoder: inout CacheEncoder) {
        encoder.append(Int(severity.rawValue))
        encoder.append(file)
        encoder.append(line)
        encoder.append(column)
        encoder.append(summary)
        encoder.append(hint)
        encoder.append(rule?.rawValue)
        encoder.append(dropped)
    }

    init(from decoder: inout CacheDecoder) throws(CacheDecoder.Damage) {
        guard let raw = UInt8(exactly: try decoder.readInt()), let severity = Severity(rawValue: raw) else {
            throw CacheDecoder.Damage()
        }
        let file = try decoder.readText()
        let line = try decoder.readOptionalInt()
        let column = try decoder.readOptionalInt()
        let summary = try decoder.readText()
        let hint = try decoder.readOptionalText()
        let rule = try decoder.readOptionalText()
        self.init(
            severity, file: file, line: line, column: column, summary, hint: hint,
            rule: rule.flatMap(RepairRule.init), dropped: try decoder.readOptionalText())
    }
}
