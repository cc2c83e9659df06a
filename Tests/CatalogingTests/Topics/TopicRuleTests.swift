import Cataloging
import Testing

@Suite struct TopicRuleTests {
    @Test(arguments: [
        (1, 1, 1), (11, 1, 11), (12, 2, 6), (29, 2, 9), (30, 3, 6), (500, 3, 100), (100_000, 3, 20_000),
    ])
    func dependsOnSizeOfCollection(articles: Int, fewest: Int, most: Int) {
        let rule = TopicRule(articles: articles)
        #expect(rule.fewest == fewest)
        #expect(rule.most == most)
    }
}
