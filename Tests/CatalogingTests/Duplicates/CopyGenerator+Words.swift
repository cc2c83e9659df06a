extension CopyGenerator {
    static let small = words(
        """
        the of and to in a that for on with was as by at his her from they an be this had not but were which their all
        there when who would more no if out so what up its about into than them can only other some could these two may
        then do first any my now such like our over me even most made after also did many before must through back
        """)

    static let adjectives = words(
        """
        new old great small large young long high early late local public private common poor rich strong weak heavy
        light dark bright narrow broad deep shallow quiet loud rapid slow bitter sweet rough smooth distant near foreign
        native wooden iron golden silver empty full hungry weary proud humble honest false solemn merry idle busy frozen
        barren fertile crooked straight hollow ancient modern royal loyal rural civil
        """)

    static let verbs = words(
        """
        said came went took gave found left kept brought held stood turned began showed heard led met ran paid sat spoke
        lay grew lost fell sent built knew wrote rose drew broke spent cut drove bought wore chose sought threw caught
        dealt won sang sank swam tore fled hid shook struck swore woke froze stole rode bore bound bred clung crept dug
        fed fought flung forgave ground knelt leapt lent lit mown pled quit sewn shone shrank slept slid sown spat sped
        spilt split spoilt sprang stuck stung strode swept swung taught trod wept wound
        """)

    static let nouns = words(
        """
        time year day man world life hand part place case week company system question government number night point
        home water room mother area money story fact month lot right study book eye job word business issue side kind
        head house service friend father power hour game line end member law car city community name president team
        minute idea body information parent face level office door health person art war history party result change
        morning reason research girl guy moment air teacher force education harbour lighthouse orchard tannery viaduct
        granary shipyard brewery quarry observatory engine furnace bridge canal tunnel railway station platform signal
        whistle lantern candle barrel anchor sail mast rudder compass chart voyage island cliff beach tide current storm
        thunder lightning meadow pasture hedge ditch plough harvest barley wheat clover cattle shepherd flock wool loom
        spindle thread needle weaver tailor cobbler baker miller mason carpenter joiner smith anvil hammer chisel saw
        timber plank beam rafter gutter chimney hearth kettle ladle pantry cellar attic stairway corridor parlour
        curtain carpet mirror cradle pillow blanket quilt wardrobe bonnet glove boot buckle ribbon button pocket purse
        coin ledger invoice receipt debt mortgage tenant landlord bailiff magistrate jury verdict prison warden convict
        escape ransom treaty border regiment sergeant musket cannon fortress siege retreat truce widow orphan bishop
        chapel steeple pulpit sermon hymn organ choir violin trumpet drummer fiddle ballad sonnet novel printer pamphlet
        gazette editor columnist reader library museum gallery sculptor painter canvas palette marble bronze copper tin
        zinc coal slate granite limestone fossil glacier volcano crater desert oasis caravan camel falcon heron raven
        sparrow badger otter beaver weasel salmon trout herring oyster lobster seaweed coral lagoon delta marsh
        """)

    static let phrases = [
        "at the end of the day", "for the first time in years", "as a matter of fact", "on the other hand",
        "in the middle of the night", "one of the most important", "the rest of the world",
        "by the time he came",
        "it was not until the", "a great deal of money", "from one end to the other",
        "there was no doubt that",
    ].map { words($0) }

    private static func words(_ list: String) -> [String] {
        list.split(whereSeparator: \.isWhitespace).map(String.init)
    }
}
