/// The encoding that a page says it is in.
enum EncodingLabel {
    /// What a page declares in its first bytes, lower case: in a `meta` element or an XML declaration.
    static func declared(in bytes: [UInt8]) -> String? {
        let head = PageText.lowered(bytes.prefix(4_096))
        for mark in ["charset", "encoding"] {
            let mark = Array(mark.utf8)
            var start = 0
            while let found = head[start...].firstRange(of: mark) {
                start = found.upperBound
                if let label = label(in: head[start...]) { return label }
            }
        }
        return nil
    }

    /// The label behind `charset`: `="utf-8"`, `=utf-8`.
    private static func label(in text: ArraySlice<UInt8>) -> String? {
        var rest = text.drop { HTMLByte.isSpace($0) }
        guard rest.first == UInt8(ascii: "=") else { return nil }
        rest = rest.dropFirst().drop { HTMLByte.isSpace($0) || $0 == 0x22 || $0 == 0x27 }
        let label = rest.prefix { HTMLByte.isAlphanumeric($0) || $0 == 0x2D || $0 == 0x5F }
        return label.isEmpty ? nil : String(decoding: label, as: UTF8.self)
    }

    /// The name under which the system knows an encoding other than UTF-8 and Windows-1252; nil for unknown ones.
    ///
    /// As browsers do, an encoding is read as the larger one that contains it.
    static func systemName(of label: String) -> String? {
        if let name = names[label] { return name }
        let number = label.drop { !$0.isNumber }
        if label.hasPrefix("windows-125") || label.hasPrefix("cp125") { return "CP" + number }
        if label.hasPrefix("iso-8859-") { return "ISO-" + number }
        return nil
    }

    static func isWestern(_ label: String) -> Bool {
        ["iso-8859-1", "latin1", "us-ascii", "ascii", "windows-1252", "cp1252", "iso8859-1"].contains(label)
    }

    private static let names = [
        "gb2312": "GB18030", "gbk": "GB18030", "gb18030": "GB18030", "x-gbk": "GB18030", "big5": "BIG5-HKSCS",
        "big5-hkscs": "BIG5-HKSCS", "shift_jis": "CP932", "shift-jis": "CP932", "sjis": "CP932",
        "x-sjis": "CP932", "windows-31j": "CP932", "euc-jp": "EUC-JP", "x-euc-jp": "EUC-JP",
        "iso-2022-jp": "ISO-2022-JP", "euc-kr": "CP949", "ks_c_5601-1987": "CP949", "windows-949": "CP949",
        "koi8-r": "KOI8-R", "koi8-u": "KOI8-U", "tis-620": "CP874", "windows-874": "CP874",
        "iso-8859-11": "CP874", "iso-8859-9": "CP1254", "latin5": "CP1254", "x-mac-cyrillic": "MAC-CYRILLIC",
        "macintosh": "MACINTOSH", "ibm866": "CP866", "cp866": "CP866", "utf-16": "UTF-16LE",
        "utf-16le": "UTF-16LE", "utf-16be": "UTF-16BE",
    ]
}
