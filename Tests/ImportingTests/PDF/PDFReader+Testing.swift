import Articles
import Testing

@testable import Importing

extension BoxDocument {
    /// The article that the pages hold.
    func article() throws -> Article {
        let (articles, _) = PDFReader().read(bytes, source: "seeds/a.pdf")
        return try #require(articles.first)
    }
}

/// Sentences to fill pages with.
enum Prose {
    static let storm = """
        The storm came over the hills in the early hours, and by the time the first of the fishermen had \
        reached the quay the water stood above the second step of the customs house.
        """
    static let council = """
        Members of the council met in the school, since the town hall had lost its roof, and spoke of little \
        else than of the bill which somebody would have to pay before the winter.
        """
    static let keeper = """
        The keeper of the lighthouse, who had seen worse, wrote down the hour and the wind as he had done on \
        every night for thirty years, and went to bed.
        """
    static let morning = """
        In the morning the children walked along the beach and carried home what the sea had left there: \
        planks, a door, a chair without its legs, and a box of wet candles.
        """
}
