/// Joins the hashes of words to that of a run of words.
enum WordsHash {
    /// The hash of a run and one more word; begins with 0. That of a single word is the word's own.
    @inline(__always)
    static func combine(_ run: UInt64, _ word: UInt64) -> UInt64 {
        if run == 0 { return word }
        let product = (run ^ 0x5851_F42D_4C95_7F2D).multipliedFullWidth(by: word | 1)
        return product.high ^ product.low &+ run
    }
}
