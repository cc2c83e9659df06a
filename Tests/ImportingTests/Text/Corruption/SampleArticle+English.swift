extension SampleArticle {
    static let english = SampleArticle(
        language: "en", title: "The ferry that nobody would own",
        paragraphs: [
            """
            For eleven years the Lantern Point ferry has crossed the sound four times a day without belonging to anybody. \
            The company that built it was wound up in the spring after it was launched, and the well-known firm of lawyers \
            that was asked to sell it could find neither a buyer nor a deed. It went on sailing because Captain Morrow, who \
            had been hired for a single season, was never told to stop.
            """,
            """
            The power-sharing committee of the two islands discovered this only in March. A clerk who was drawing up an \
            inventory wrote to the port authority to ask for the number of the vessel, and received a polite letter in \
            which the authority asked the same question of him. By the time the reply had come back the ferry had carried \
            another nine thousand passengers, two hearses and a circus.
            """,
            """
            Nobody had noticed because everybody had gained. The captain kept the fares in a biscuit tin and paid for coal, \
            paint and the wages of his three hands; what was left over he gave to the lifeboat. The islanders had a ferry. \
            The harbour board, which had long since stopped sending bills, was spared the cost of a self-appointed \
            inspector and the shame of finding that he had nothing to inspect.
            """,
            """
            It was the insurance that brought the matter to a head. In the gale of the second week of February a hatch was \
            carried away, and the captain, who is a careful man, wrote to a company in the capital and asked what it would \
            cost to insure a ship. They wanted to know whose it was. He answered that he would make inquiries. When he had \
            made them he sat down on the quay for a long time, so his mate says, and looked at the water.
            """,
            """
            The committee met on Monday in the schoolhouse, which is the only room that will hold both halves of it. Mrs. \
            Ardley proposed that the ferry should be seized; Mr. Tolland that it should be thanked. A third party, led by \
            the postmistress, held that a thing which works should on no account be talked about, and left the room at half \
            past eight in order not to be there when it was. The power-sharing rules say nothing about such a case.
            """,
            """
            In the end they did what committees do. A sub-committee of five was appointed, among them the captain himself, \
            and was told to report before the herring came. It has met twice, each time on board, since that is where the \
            captain has his hours. The first meeting lasted for one crossing and the second, because of fog, for three. \
            Minutes were taken, but a wave came in at the door.
            """,
            """
            There the matter rests. The ferry leaves at seven, at eleven, at three and at six, as it always has, and on \
            Sundays after church. Its brass is polished. Behind the wheel hangs a card on which somebody has written, in a \
            fair round hand, the words “Property of the Passengers”, and nobody on either island will say who put it there \
            or when, although the well-known blue ink of the schoolhouse is on every letter.
            """,
        ],
        quotation: """
            The captain put his side of it in a few words. “I was told to take her across and bring her back. I have taken \
            her across and brought her back some sixteen thousand times. Nobody has ever told me that it was enough. If they \
            tell me tomorrow I shall tie her up and go home.” Then he rang the bell, because it was three o’clock.
            """,
        verse: [
            "The ferry goes over, the ferry comes back,", "The gulls on the funnel are white upon black,",
            "And whose is the ferry, and who is to pay?", "The tide in the sound has been asking all day.",
        ],
        table: [
            ["Year", "Crossings", "Passengers"], ["1951", "1,402", "8,115"], ["1952", "1,398", "8,940"],
            ["1953", "1,421", "9,226"], ["1954", "1,417", "9,871"],
        ])
}
