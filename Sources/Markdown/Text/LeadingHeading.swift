/// The heading that a document opened with.
package struct LeadingHeading: Sendable, Hashable {
    /// Its plain text.
    package var text: String
    /// Its lines in the text handed in, from 1.
    package var lines: ClosedRange<Int>
}
