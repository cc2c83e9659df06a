import Articles

extension Archive {
    /// A list of the archive, as the address record knows it.
    struct List {
        /// `2014`, `2014-06`, `undated`.
        var identity: String
        var path: String
    }

    /// The lists that have pages.
    var lists: [List] {
        var lists: [List] = []
        for year in years {
            let name = PermalinkPattern.padded(year.year, to: 4)
            lists.append(List(identity: name, path: year.path))
            lists += year.months.map {
                List(identity: name + "-" + PermalinkPattern.padded($0.month, to: 2), path: $0.path)
            }
        }
        if !undated.isEmpty { lists.append(List(identity: "undated", path: ListPaths.undated)) }
        return lists
    }
}
