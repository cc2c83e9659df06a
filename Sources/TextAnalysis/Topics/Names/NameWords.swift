/// Words that stand before, inside and around names, whatever the language of the text. Written by hand.
enum NameWords {
    static let lists: [(StaticString, WordClass)] = [
        (titles, .title), (titleParts, .titlePart), (connectors, .connector), (organisations, .organisation),
        (offices, .office), (abbreviations, .abbreviation), ("and und et y e en och og", .conjunction),
    ]

    private static let titles: StaticString = """
        president vice deputy minister secretary chancellor senator sen congressman congresswoman congressperson
        representative rep governor gov mayor mr mrs ms miss dr prof professor sir ayatollah sheikh imam colonel col
        lieutenant lt sergeant sgt captain capt ambassador judge chairman chairwoman chairperson director commissioner
        administrator premier leader speaker gen maj adm cmdr spokesman spokeswoman ceo cio cto dir
        präsident präsidentin bundeskanzler bundeskanzlerin kanzler kanzlerin ministerpräsident außenminister
        innenminister finanzminister verteidigungsminister bürgermeister herr frau doktor professorin
        président présidente ministre chancelier sénateur député monsieur madame docteur professeur maire gouverneur
        presidente presidenta ministro ministra canciller senador señor señora doctor profesor alcalde gobernador
        signor signora dottor professore sindaco senhor senhora doutor prefeito
        """
    private static let titleParts: StaticString =
        "prime foreign chief supreme assistant acting former under first lady"
    private static let connectors: StaticString = """
        of the for de del della delle di da do dos das du des la le les el al van von der den ten ter bin ibn
        """
    private static let organisations: StaticString = """
        agency alliance association authority board bureau campaign center centers centre coalition code college
        commission committee council department federation foundation fund initiative institute institution league
        ministry network office organization organisation partnership project school service society union university
        """
    private static let offices: StaticString = """
        state defense defence labor labour energy commerce education agriculture transportation interior treasury
        justice health war staff
        """
    private static let abbreviations: StaticString = """
        mr mrs ms dr prof st gen sen gov rep lt col sgt capt maj adm jr sr vs inc corp co ltd dept mt ft no vol fig
        """
}
