/// Paths of the lists that every site has.
package enum ListPaths {
    package static let archive = "archive/index.html"
    package static let authors = "authors/index.html"
    package static let tags = "tags/index.html"
    package static let undated = "undated/index.html"
}
