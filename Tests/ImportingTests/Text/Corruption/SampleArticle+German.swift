extension SampleArticle {
    static let german = SampleArticle(
        language: "de", title: "Die Uhr am alten Rathaus geht wieder",
        paragraphs: [
            """
            Seit vergangenem Donnerstag geht die Uhr am alten Rathaus wieder, und die Stadt weiß nicht recht, was sie davon \
            halten soll. Siebzehn Jahre lang stand sie auf zwanzig nach vier. Man hatte sich daran gewöhnt, man verabredete \
            sich unter ihr, und wer zu spät kam, der konnte immer nach oben zeigen. Nun schlägt sie die Viertelstunden, und \
            die Tauben sind auf das Dach der Sparkasse gezogen.
            """,
            """
            Der Uhrmacher Johann Brettl, der sie in Gang gebracht hat, wohnt erst seit dem Herbst in der Stadt. Er habe, sagt \
            er, vom Fenster seiner Werkstatt aus jeden Morgen das Zifferblatt gesehen und es nicht länger ertragen. Einen \
            Auftrag hatte er nicht. Den Schlüssel zum Turm gab ihm die Frau des Küsters, weil er so freundlich fragte und \
            weil sie dachte, er wolle die Aussicht auf die Nord-Süd-Bahn fotografieren.
            """,
            """
            Was er oben fand, beschreibt er ohne Vorwurf. Im Räderwerk steckte ein Schraubenzieher, um das Pendel war eine \
            Wäscheleine geknotet, und auf der Plattform hatte jemand im Jahr der großen Hitze sehr ordentlich sechs \
            Liegestühle aufgestellt. Er räumte drei Tage lang auf, ölte zwei weitere und fand am sechsten, dass ihr \
            überhaupt nichts fehlte außer einem Menschen, der sie aufzog.
            """,
            """
            Im Gemeinderat gingen die Meinungen auseinander. Die einen wollten dem Uhrmacher danken, die anderen wollten \
            wissen, wer für die Folgen hafte, denn am Freitag hatten elf Schüler den Zug der Nord-Süd-Bahn versäumt, weil \
            sie der falschen Uhr vertrauten, nämlich der richtigen. Der Bürgermeister erinnerte daran, dass eine Uhr, die \
            steht, zweimal am Tag genau geht, und bat um eine sachliche Aussprache.
            """,
            """
            Diese dauerte bis nach Mitternacht, wie sich zum ersten Mal seit langem feststellen ließ. Die Buchhändlerin \
            Meindl sprach von einem Stück Heimat, das man ihr genommen habe; ihr Laden heißt seit zwölf Jahren „Zwanzig nach \
            vier“, und sie hat das Schild erst im Mai neu malen lassen. Der Wirt vom Hirschen dagegen freute sich, denn seine \
            Gäste gehen jetzt früher und bestellen dafür schneller.
            """,
            """
            Am Ende wurde beschlossen, dass die Uhr an den Werktagen gehen und an den Sonntagen stehen soll. Der Uhrmacher, \
            der dabei war, stand auf und sagte, das könne er machen, aber er werde es nicht tun. Es war der einzige Satz, für \
            den an diesem Abend geklatscht wurde, und zwar von beiden Seiten. Seitdem steigt er jeden Morgen um sieben die \
            hundertvierzig Stufen hinauf, und niemand hat ihn bisher gefragt, warum.
            """,
        ],
        quotation: """
            Er selbst erklärt es so: „Eine Uhr ist kein Denkmal. Sie will gehen, so wie ein Hund hinauswill. Man muss ihr \
            nicht einmal zuhören. Man muss nur jeden Tag zu ihr hinaufsteigen und sie aufziehen.“ Danach bat er um etwas Öl.
            """,
        verse: [
            "Die Uhr am Turm, sie stand so lang,", "nun hat sie wieder ihren Gang,",
            "und wer zu spät nach Hause kam,",
            "der schämt sich jetzt, der früher kam.",
        ],
        table: [
            ["Jahr", "Besucher", "Stufen"], ["2019", "412", "140"], ["2020", "57", "140"],
            ["2021", "388", "141"],
            ["2022", "603", "141"],
        ])
}
