/// When somebody was born, or died.
package enum LifeDate: Sendable, Hashable {
    case date(PartialDate)
    /// As it was written, where it is no date: `c. 1640`.
    case text(String)
}
