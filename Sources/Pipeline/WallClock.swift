#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// The time of day of the machine, which serves only to judge how fresh a file is; it reaches no page.
enum WallClock {
    /// Nanoseconds since 1970.
    static var now: Int64 {
        var time = timespec()
        clock_gettime(CLOCK_REALTIME, &time)
        return Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec)
    }
}
