/// Names of time zones as newspapers, feeds and mail write them.
enum ZoneNames {
    /// Minutes east of UTC; nil inside where a name is known but stands for several offsets; nil when it is
    /// no zone.
    static func offset(of word: String) -> Int?? {
        if let minutes = offsets[word] { return .some(minutes) }
        return manifold.contains(word) ? .some(nil) : nil
    }

    private static let offsets: [String: Int] = [
        "z": 0, "utc": 0, "gmt": 0, "ut": 0, "wet": 0, "west": 60, "bst": 60, "cet": 60, "cest": 120,
        "mez": 60,
        "mesz": 120, "eet": 120, "eest": 180, "msk": 180, "nst": -210, "ndt": -150, "ast": -240, "adt": -180,
        "est": -300, "edt": -240, "cst": -360, "cdt": -300, "mst": -420, "mdt": -360, "pst": -480,
        "pdt": -420,
        "akst": -540, "akdt": -480, "hst": -600, "jst": 540, "kst": 540, "hkt": 480, "sgt": 480, "awst": 480,
        "acst": 570, "acdt": 630, "aest": 600, "aedt": 660, "nzst": 720, "nzdt": 780,
    ]

    /// `ET` is winter or summer time; `IST` is Irish, Israeli or Indian.
    private static let manifold: Set<String> = ["et", "ct", "mt", "pt", "ist"]
}
