/// A number for the name of an element or attribute, by which names are looked up without making strings.
enum NameKey {
    /// The key of a name in any case; names of up to eight letters have keys of their own.
    static func key(_ name: some Collection<UInt8>) -> UInt64 {
        var key: UInt64 = 0
        for byte in name {
            // Names longer than eight letters wrap around; a test holds that no two known names meet.
            key = (key << 8 | key >> 56) ^ UInt64(HTMLByte.lowered(byte))
        }
        return key
    }

    static func key(_ name: String) -> UInt64 { key(Array(name.utf8)) }
}
