import Files

extension SiteSnapshot {
    /// Files that are neither as they were before a build nor as they should be after it; a build that was stopped may leave
    /// both.
    func damage(old: SiteSnapshot, new: SiteSnapshot) -> [String] {
        Set(files.keys).union(old.files.keys).filter { path in
            let versions = [old.files[path], new.files[path]]
            // Files that are not renamed yet; no page leads to one, and servers hide names that begin with a full stop.
            if versions == [nil, nil], FilePath.name(of: path).hasPrefix(".broadsheet-new-") { return false }
            return !versions.contains(files[path])
        }.sorted()
    }
}
