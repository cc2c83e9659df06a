import Articles
import Testing

@testable import Importing

@Suite struct CreditPhraseTests {
    private func people(_ text: String) -> [String]? {
        guard let credit = CreditPhrase(text) else { return nil }
        return credit.authors.map { "author \($0)" } + credit.contributors.map { "\($0.role) \($0.name)" }
    }

    @Test(arguments: [
        ("(Reporting by Ann Lee; Editing by Bo Ek)", ["reporter Ann Lee", "editor Bo Ek"]),
        (
            "Reporting by Ann Lee in Rome and Bo Ek in Oslo. Editing by Cy Dow.",
            ["reporter Ann Lee", "reporter Bo Ek", "editor Cy Dow"]
        ),
        ("(Additional reporting by Ann Lee, editing by Bo Ek)", ["contributor Ann Lee", "editor Bo Ek"]),
        ("Ann Lee and Bo Ek contributed to this report.", ["contributor Ann Lee", "contributor Bo Ek"]),
        ("Ann Lee contributed reporting from Cairo.", ["contributor Ann Lee"]),
        ("Translated from the French by Ann Lee", ["translator Ann Lee"]),
        ("Photos by Ann Lee", ["photographer Ann Lee"]), ("(Reuters)", ["agency Reuters"]),
        ("AFP/dpa", ["agency AFP", "agency dpa"]),
        ("Text: Ann Lee / Fotos: Bo Ek", ["author Ann Lee", "photographer Bo Ek"]),
        ("Texte : Anne Lée — Photos : Luc Roux", ["author Anne Lée", "photographer Luc Roux"]),
        ("Traduit de l’anglais par Anne Lée", ["translator Anne Lée"]), ("Avec AFP", ["agency AFP"]),
        ("Aus dem Englischen von Anna Köhler", ["translator Anna Köhler"]),
        ("Mitarbeit: Jan Ott", ["contributor Jan Ott"]),
        ("(mit dpa)", ["agency dpa"]), ("Traducción: Ana Leña", ["translator Ana Leña"]),
        ("Con información de EFE", ["agency EFE"]), ("Edición de Ana Leña", ["editor Ana Leña"]),
        ("Tradução de João Pé", ["translator João Pé"]), ("Fotos de João Pé", ["photographer João Pé"]),
        ("Traduzione di Anna Lei", ["translator Anna Lei"]), ("A cura di Anna Lei", ["editor Anna Lei"]),
        ("Перевод: Анна Ли", ["translator Анна Ли"]),
    ])
    func readsNamesAndRoles(text: String, expected: [String]) {
        #expect(people(text) == expected)
    }

    @Test(arguments: [
        "Reporting by the river", "Photo: the old mill", "Text", "(see above)",
        "Editing by Ann Lee was a mistake.",
        "With the help of friends",
        "Ann Lee contributed to the making of this large and beautiful garden in many ways.",
        "Mit Liebe", "Con amor", "", "()", "Ann Lee",
    ])
    func leavesWhatIsNotWhollyUnderstood(text: String) {
        #expect(people(text) == nil)
    }
}
