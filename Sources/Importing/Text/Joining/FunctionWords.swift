/// Words that no sentence and no heading ends with: articles, prepositions, conjunctions, auxiliaries.
enum FunctionWords {
    /// Whether a sentence must go on after this word, which is given in lower case.
    static func demandsMore(_ word: String) -> Bool { words.contains(word) }

    /// Only words that cannot end a sentence in any of these languages, so that the language need not be
    /// known.
    private static let words: Set<String> = Set(lists.flatMap { $0.split(separator: " ").map(String.init) })

    private static let lists = [
        // English
        """
        a an the of and or but nor to from for with at by into onto upon via per than as if because \
        although while whereas whether during among between within without against toward towards under \
        over until till since through throughout across behind beyond despite except including regarding \
        concerning our your my their its his is are was were be been being has have had will would shall \
        should can could may might must do does did which who whom whose when where every each both \
        either neither very more most such these those other another no some any many several few not \
        only also even just about like in on that so
        """,
        // German
        """
        der die das den dem des ein eine einen einem einer eines und oder aber sondern von vom zum zur \
        mit für bei nach aus gegen ohne durch unter über zwischen während wegen dass weil wenn ob als \
        wie sein seine seinen seiner ihre ihren ihrer kein keine keinen sehr im am
        """,
        // French
        """
        le la les un une des du de et ou mais pour par avec sans sous sur dans entre chez vers depuis \
        pendant selon que qui dont où si au aux ce cet cette ces son sa ses leur leurs notre nos votre \
        vos très plus est sont
        """,
        // Spanish, Portuguese, Italian
        """
        el los las una unos unas del al y e o pero con sin sobre entre hasta desde por para según como \
        cuando donde su sus muy más os uma do da dos das no na nos nas ao à com sem em seu sua seus suas \
        mais il lo gli i uno di dal dalla della delle dei degli nel nella nelle sul sulla con per tra \
        fra che cui è sono più ed
        """,
    ]
}
