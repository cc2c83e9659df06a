/// The file that names all others of the index.
///
/// Its bytes, before gzip: the format; the depth of folders; the count of articles; the first year; the name of the letter table; the count
/// of languages and for each its length and text; the lines of the blocks of term shards and of article shards.
struct IndexEntry {
    /// The form of the index; the client refuses others.
    static let format = 2

    var depth: Int
    var articles: Int
    var firstYear: Int
    var letters: [UInt8]
    var languages: [String]
    /// Lines of `ShardDirectory`.
    var terms: [UInt8]
    var records: [UInt8]

    var content: [UInt8] {
        var bytes: [UInt8] = []
        bytes.append(varint: Self.format)
        bytes.append(varint: depth)
        bytes.append(varint: articles)
        bytes.append(varint: firstYear)
        bytes += letters
        bytes.append(varint: languages.count)
        for language in languages {
            bytes.append(varint: language.utf8.count)
            bytes += Array(language.utf8)
        }
        return bytes + terms + records
    }
}
