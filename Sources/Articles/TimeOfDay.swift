/// A time of day with the zone that the source gave, if any.
package struct TimeOfDay: Sendable, Hashable {
    /// Seconds since midnight, local time, 0 to 86,399.
    package let secondOfDay: Int
    /// Minutes east of UTC, or nil when the source gave no zone.
    package let offsetMinutes: Int?

    /// Makes a time, or nil when a part is out of range (a leap second counts as the second before it).
    package init?(hour: Int, minute: Int, second: Int = 0, offsetMinutes: Int? = nil) {
        guard (0...23).contains(hour), (0...59).contains(minute), (0...60).contains(second) else {
            return nil
        }
        if let offsetMinutes { guard (-1439...1439).contains(offsetMinutes) else { return nil } }
        self.secondOfDay = hour * 3600 + minute * 60 + min(second, 59)
        self.offsetMinutes = offsetMinutes
    }
}

extension TimeOfDay: CustomStringConvertible {
    /// `08:30:00`, `08:30:00Z` or `08:30:00+01:00`.
    package var description: String {
        let hour = PartialDate.padded(secondOfDay / 3600, to: 2)
        let minute = PartialDate.padded(secondOfDay / 60 % 60, to: 2)
        let second = PartialDate.padded(secondOfDay % 60, to: 2)
        let clock = "\(hour):\(minute):\(second)"
        guard let offsetMinutes else { return clock }
        if offsetMinutes == 0 { return clock + "Z" }
        let size = abs(offsetMinutes)
        let offset = "\(PartialDate.padded(size / 60, to: 2)):\(PartialDate.padded(size % 60, to: 2))"
        return clock + (offsetMinutes < 0 ? "-" : "+") + offset
    }
}
