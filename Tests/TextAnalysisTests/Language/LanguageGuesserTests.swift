import Testing

@testable import TextAnalysis

@Suite struct LanguageGuesserTests {
    private let guesser = LanguageGuesser()

    @Test(arguments: [
        (
            "en",
            "The storm came up from the south during the night, and by morning the harbour was full of wrecks."
        ),
        (
            "fr",
            "La tempête est venue du sud pendant la nuit, et au matin le port était plein d’épaves et de débris."
        ),
        (
            "de",
            "Der Sturm kam in der Nacht aus dem Süden, und am Morgen war der Hafen voller Wracks und Trümmer."
        ),
        (
            "es",
            "La tormenta llegó desde el sur durante la noche y por la mañana el puerto estaba lleno de restos."
        ),
        (
            "pt",
            "A tempestade veio do sul durante a noite, e de manhã o porto estava cheio de destroços, mas não houve mortos."
        ),
        (
            "it",
            "La tempesta è arrivata dal sud durante la notte e al mattino il porto era pieno di relitti e di rottami."
        ),
        (
            "nl",
            "De storm kwam in de nacht uit het zuiden, en tegen de ochtend lag de haven vol met wrakken en puin."
        ),
        (
            "sv",
            "Stormen kom från söder under natten, och på morgonen var hamnen full av vrak som ingen hade sett förut."
        ),
        (
            "no",
            "Stormen kom fra sør i løpet av natten, og om morgenen var havnen full av vrak som ingen hadde sett før. Hva nå?"
        ),
        (
            "da",
            "Stormen kom fra syd i løbet af natten, og om morgenen var havnen fuld af vrag, som ingen havde set før. Hvad nu?"
        ),
        (
            "fi",
            "Myrsky tuli yöllä etelästä, ja aamulla satama oli täynnä hylkyjä, mutta kukaan ei ollut niitä vielä nähnyt."
        ),
        (
            "pl",
            "Burza nadeszła w nocy z południa i rano port był pełen wraków, które nie były jeszcze przez nikogo widziane."
        ),
        (
            "cs",
            "Bouře přišla v noci z jihu a ráno byl přístav plný vraků, které ještě nikdo neviděl, ale nebylo to tak zlé."
        ),
        (
            "tr",
            "Fırtına gece güneyden geldi ve sabah liman enkaz ile doluydu, ama bu kadar çok gemi daha önce hiç görülmemişti."
        ),
        (
            "ro",
            "Furtuna a venit din sud în timpul nopții, iar dimineața portul era plin de epave care nu au mai fost văzute."
        ),
        (
            "hu",
            "A vihar az éjszaka délről jött, és reggelre a kikötő tele volt roncsokkal, de ezt már nem látta senki."
        ),
        (
            "ca",
            "La tempesta va venir del sud durant la nit i al matí el port era ple de restes que ningú no havia vist amb aquests ulls."
        ),
        (
            "id",
            "Badai datang dari selatan pada malam hari, dan pada pagi hari pelabuhan itu penuh dengan bangkai kapal yang rusak."
        ),
        ("ru", "Буря пришла с юга ночью, и к утру гавань была полна обломков, которых никто ещё не видел."),
        ("uk", "Буря прийшла з півдня вночі, і до ранку гавань була повна уламків, яких ще ніхто не бачив."),
        ("el", "Η καταιγίδα ήρθε από το νότο τη νύχτα και το πρωί το λιμάνι ήταν γεμάτο ναυάγια."),
        ("ar", "جاءت العاصفة من الجنوب خلال الليل وفي الصباح كان الميناء مليئا بالحطام"),
        ("fa", "طوفان شب از جنوب آمد و صبح بندر پر از کشتی‌های شکسته بود که کسی ندیده بود"),
        ("he", "הסערה הגיעה מדרום במשך הלילה ובבוקר היה הנמל מלא בשברים"),
        ("ja", "嵐は夜のあいだに南からやって来て、朝には港は難破船でいっぱいだった。"),
        ("zh", "暴风雨在夜间从南方来到,早晨港口里到处都是残骸,没有人见过这样的情景。"),
        ("ko", "폭풍은 밤사이에 남쪽에서 왔고 아침이 되자 항구는 난파선으로 가득했다."),
        ("hi", "तूफान रात में दक्षिण से आया और सुबह तक बंदरगाह मलबे से भर गया था।"),
        ("th", "พายุมาจากทางใต้ในเวลากลางคืน และในตอนเช้าท่าเรือก็เต็มไปด้วยซากเรือ"),
    ])
    func guesses(_ language: String, _ text: String) {
        #expect(guesser.language(of: text) == language)
    }

    @Test func leavesShortTextsOpen() {
        #expect(guesser.language(of: "") == nil)
        #expect(guesser.language(of: "La vie en rose") == nil)
        #expect(guesser.language(of: "1954, 1955, 1956; 12.50 + 13.75 = 26.25") == nil)
        #expect(guesser.language(of: "нет") == nil)
    }

    @Test func leavesListsOfNamesOpen() {
        #expect(
            guesser.language(
                of: "Anna Schmidt, Pierre Dupont, Giovanni Rossi, Sven Svensson, José García, Jan Kowalski")
                == nil)
    }

    @Test func findsEnglishAmongForeignNames() {
        let text = """
            Among those at the dinner were Johann Wolfgang von Goethe, Charles de Gaulle, Leonardo da Vinci, José de la Cruz and
            Ludwig van Beethoven, who spoke to the students of the École des Beaux-Arts about the music of their time.
            """
        #expect(guesser.language(of: text) == "en")
    }

    @Test func leavesMixturesOpen() {
        let text =
            "The cat and the dog. Der Hund und die Katze. Le chien et le chat. El perro y el gato. Il cane e il gatto."
        #expect(guesser.language(of: text) == nil)
    }

    @Test func readsBytesThatAreNoText() {
        let bytes = (0..<10_000).map { UInt8(truncatingIfNeeded: $0 &* 37 ^ $0 >> 3) }
        #expect(bytes.withUnsafeBufferPointer { guesser.language(of: $0) } == nil)
    }
}
