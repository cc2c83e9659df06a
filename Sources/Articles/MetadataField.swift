/// One key of front matter with its value and the line it stands on.
package struct MetadataField: Sendable, Hashable {
    package var key: String
    package var value: MetadataValue
    /// Line in the source file, counted from 1.
    package var line: Int

    package init(key: String, value: MetadataValue, line: Int) {
        self.key = key
        self.value = value
        self.line = line
    }
}
