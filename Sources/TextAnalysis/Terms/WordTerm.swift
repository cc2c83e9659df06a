/// What a word stands for: numbers of byte strings of the `Analyser` that made it.
package struct WordTerm: Sendable, Hashable {
    /// The term that it is counted under: its folded stem; for a stop word the folded word itself.
    package var key: Int32
    /// The folded word.
    package var form: Int32
    /// Another way in which people fold the word (`schoen` for `schön`), -1 when there is none.
    package var variant: Int32 = -1
    /// Whether the word is too common in its language to say anything.
    package var isStopWord = false
}
