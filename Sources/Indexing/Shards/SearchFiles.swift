/// Where search lies in a site.
package enum SearchFiles {
    /// The folder of the index and its client.
    package static let folder = "search"
    /// The file that names all others of the index.
    package static let entry = folder + "/index.bin"
}
