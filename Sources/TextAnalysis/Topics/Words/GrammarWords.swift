/// The small words of a language, by what follows them. Written by hand.
///
/// They tell nouns from verbs and adjectives as far as topics need it; a language without lists has fewer, blunter
/// rules.
enum GrammarWords {
    static func lists(_ language: String) -> [(StaticString, WordClass)] {
        switch language {
        case "en": english
        case "de": german
        case "fr": french
        case "es": spanish
        case "it": italian
        case "pt": portuguese
        case "nl": dutch
        default: []
        }
    }

    private static let english: [(StaticString, WordClass)] = [
        (
            "a an the this that these those its their our your his her my every each some any no such another",
            .determiner
        ),
        (
            "one two three four five six seven eight nine ten many several few most all both more whose which",
            .determiner
        ),
        (
            """
            of in on for with by from about into over under between through against among without within during
            across toward towards behind beyond around despite after before since until upon via per regarding
            """, .preposition
        ),
        ("i we you he she it they who that which there", .pronoun),
        (
            """
            to will would can could should may might must shall cannot do does did don't doesn't didn't won't
            can't couldn't wouldn't shouldn't not never also always often let let's please
            """, .auxiliary
        ),
        (
            "is are was were be been being am isn't aren't wasn't weren't very so too more most quite as",
            .linking
        ),
    ]

    private static let german: [(StaticString, WordClass)] = [
        (
            """
            der die das des dem den ein eine einer eines einem einen sein seine seiner ihr ihre ihrer unser
            unsere kein keine dieser diese dieses diesem diesen jeder jede jedes viele alle
            """, .determiner
        ),
        (
            "in im an am auf aus bei beim mit nach seit von vom zu zum zur über unter vor für gegen ohne um durch",
            .preposition
        ),
        ("ich du er sie es wir man wer", .pronoun),
        (
            "ist sind war waren wird werden wurde wurden kann können soll sollen muss müssen hat haben",
            .auxiliary
        ),
    ]

    private static let french: [(StaticString, WordClass)] = [
        (
            """
            le la les un une des du au aux ce cet cette ces son sa ses leur leurs notre nos votre vos mon ma
            mes chaque plusieurs quelques deux trois
            """, .determiner
        ),
        ("de en dans par pour sur avec sans sous entre vers chez contre", .preposition),
        ("je tu il elle on nous vous ils elles qui se ne y me te", .pronoun),
        (
            "est sont était étaient sera être a ont avait avaient peut peuvent doit doivent fait pas",
            .auxiliary
        ),
    ]

    private static let spanish: [(StaticString, WordClass)] = [
        (
            """
            el la los las un una unos unas del al este esta estos estas ese esa su sus nuestro nuestra mi mis
            cada algunos varias varios dos tres
            """, .determiner
        ),
        ("de en a por para con sin sobre entre hacia contra desde hasta según", .preposition),
        ("yo tú él ella nosotros ellos ellas usted ustedes que quien se no me te le les nos lo", .pronoun),
        ("es son era eran fue ser está están ha han había puede pueden debe deben hay", .auxiliary),
    ]

    private static let italian: [(StaticString, WordClass)] = [
        (
            """
            il lo la i gli le un uno una del dello della dei degli delle al allo alla ai agli alle nel nella
            nei sul sulla questo questa questi suo sua suoi loro nostro ogni due tre
            """, .determiner
        ),
        ("di a da in con su per tra fra senza contro verso", .preposition),
        ("io tu lui lei noi voi che chi si non ci ne mi ti", .pronoun),
        ("è sono era erano fu essere ha hanno aveva può possono deve devono", .auxiliary),
    ]

    private static let portuguese: [(StaticString, WordClass)] = [
        (
            """
            o a os as um uma uns umas do da dos das ao à no na nos nas pelo pela este esta esse essa seu sua
            seus suas nosso cada dois três
            """, .determiner
        ),
        ("de em por para com sem sobre entre contra até desde", .preposition),
        ("eu ele ela nós eles elas você que quem se não me lhe", .pronoun),
        ("é são era eram foi ser está estão há tem têm pode podem deve devem", .auxiliary),
    ]

    private static let dutch: [(StaticString, WordClass)] = [
        (
            "de het een deze die dit dat zijn haar hun ons onze mijn uw elke ieder veel alle twee drie",
            .determiner
        ),
        ("van in op met voor door bij aan uit over onder tegen naar tussen zonder tot", .preposition),
        ("ik jij je hij zij ze wij we men wie", .pronoun),
        (
            "is zijn was waren wordt worden werd werden kan kunnen zal zullen moet moeten heeft hebben niet te",
            .auxiliary
        ),
    ]
}
