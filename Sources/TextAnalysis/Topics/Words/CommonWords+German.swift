// Written by hand: words of every article, as the analyser's stems join their forms.

extension CommonWords {
    static let germanGeneric: StaticString = """
        abend absicht ahnung aktion aktuell allerdings allgemein alt alten ander andere anders anfang angabe angaben
        angebot anlass ansatz ansicht anspruch anteil antwort anzahl arbeit arbeiten art artikel aspekt aufgabe auge
        augen augenblick ausdruck aussage äußern bedarf bedeuten bedeutung bedingung beginn beginnen begriff beide
        beiden beispiel beitrag bekannt bekommen benutzen bereich bereit bereits bericht berichten besonders besser
        beste besten bestimmt besuch beteiligt betonen betreffen betrieb bezug bieten bild bilder bisher bleiben blick
        bringen brauchen breit buch chance dabei dafür dagegen daher dame damals damit danach daneben dank daran
        darauf daraus darin darstellen darüber datum dauer dauern davon dazu denken deutlich dienen dienst ding dinge
        direkt dritte druck dürfen ebene ebenfalls ebenso eigen eigene eigentlich einfach einfluss einige einmal einsatz
        einzeln einzige ende endlich entscheiden entscheidung entsprechen entstehen entwickeln entwicklung ereignis
        erfahren erfahrung erfolg erfolgreich ergebnis erhalten erinnern erkennen erklären erklärte erlauben erneut
        erreichen erscheinen erst erste ersten erwarten erzählen etwa etwas ewig fähig fall fälle falls falsch familie
        fast fehler feld fest finden folge folgen fordern form frage fragen frau frauen frei freund früh früher fühlen
        führen führung ganz gar gast geben gebiet gedanke gefahr gefühl gegen gegenüber gehen gehören gelten gemeinsam
        genau genug gerade gern gesamt geschichte gesicht gespräch gestern gewinnen gilt glauben gleich gleichzeitig
        glück grad grenze groß große großen größe größer größte grund gruppe gut gute guten halb hälfte halten hand
        handeln handlung haupt haus heben heißen helfen herr heute heutige hier hilfe hin hinter hinweis hoch hoffen
        hohe höhe höher idee immer indem inhalt insgesamt interesse jahr jahre jahren jahrhundert jedoch jemand jetzt
        jung junge kaum kennen kind kinder klar klein kleine kommen können konnte kontakt kopf kosten kraft kräfte kritik
        kritisieren kurz lage land lang lange länger lassen lauf laufen laut leben leicht leisten leistung leiten letzte
        letzten leute licht liegen linie liste lösung machen macht mal mann männer maß maßnahme material mehr mehrere
        mehrheit meinen meinung meist meisten melden menge mensch menschen methode minute mitarbeiter mitglied mittel
        mitteilen mittlerweile möglich möglichkeit moment monat monate monaten morgen muster nacht nachricht nah nahe
        name namen natürlich neben nehmen nennen neu neue neuen neuer nie niemand niveau noch nötig notwendig nur nutzen
        oben offen öffentlich öffnen oft ordnung ort paar partner person personen pflicht phase plan platz plötzlich
        position preis problem probleme produkt programm projekt prozent prozess punkt qualität quelle rahmen rand raum
        reaktion recht rechnen rede reden regel reich reihe reise richten richtig richtung rolle ruhe rund sache sagen
        sagte satz schaffen schicken schlecht schließen schließlich schnell schon schreiben schritt schwer schwierig
        sehen sehr seite seiten selbst selten setzen sicher sicht sinn situation sitzen sobald sofort sogar sollen
        sonst sowie spät später spiel spielen sprache sprechen staatlich stadt stand stark statt stehen stelle stellen
        stellung stimme stück struktur stunde stunden suchen system tag tage tagen tat tatsache tätig teil teile
        teilnehmer text thema themen tief titel tod tragen treffen treten trotz tun typ übrig überhaupt überzeugt uhr
        umgang umsetzung unterschied unterschiedlich unterstützen unterstützung ursache urteil verändern veränderung
        verbindung verfahren verfügung vergangen vergleich verhältnis verlangen verlassen verlieren verschieden
        verstehen versuch versuchen vertreter viel viele vielen vielleicht völlig voll vorbei vorgehen vorher
        vorschlag vorstellen vorteil vorwurf wachsen wahl wahr während wahrscheinlich warum wasser weg wegen weil weise
        weit weiter weitere weiteren welche welt wenig wenige weniger werk wert wesentlich wichtig wichtige wieder
        wirken wirklich wirkung wissen woche wochen wohl wollen wollte wort worte wunsch zahl zahlen zahlreich zeichen
        zeigen zeit zeiten zentrum ziehen ziel ziele zudem zufolge zugang zukunft zuletzt zunächst zusammen
        zusammenhang zustand zwar zweck zwei zweite zwischen meldung
        """

    static let germanCommon: StaticString = """
        angriff armee autor bank behörde bevölkerung bewegung bundes bürger chef demokratie deutsch dorf europa
        firma forschung freiheit frieden geld gemeinde gericht gesellschaft gesetz gewalt gott hauptstadt industrie
        internet kampf kirche könig konflikt krieg krise kultur kunst lehrer markt medien militär minister
        ministerium mitte musik mutter nation opfer organisation partei patient politik politiker politisch polizei
        präsident regierung region schule schüler schutz sicherheit soldat soldaten staat strafe straße student
        technik tier umwelt union universität unternehmen vater verein vertrag volk waffe wirtschaft wissenschaft
        zeitung
        """

    static let germanCalendar: StaticString = """
        montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar jänner februar märz april mai juni
        juli august september oktober november dezember frühling sommer herbst winter wochenende
        """
}
