/// Numbers in words, which every article may have.
extension CommonWords {
    static let englishNumbers: StaticString = """
        one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
        nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion dozen first second
        third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth once twice thrice
        """
    static let germanNumbers: StaticString = """
        null ein eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn
        achtzehn neunzehn zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig hundert tausend million milliarde
        dutzend erste zweite dritte vierte fünfte sechste siebte achte neunte zehnte einmal zweimal dreimal
        """
    static let frenchNumbers: StaticString = """
        zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt trente quarante
        cinquante soixante cent mille million milliard dizaine douzaine centaine millier premier première deuxième second
        troisième quatrième cinquième sixième septième huitième neuvième dixième
        """
    static let spanishNumbers: StaticString = """
        cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho
        diecinueve veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa cien ciento mil millón docena decena primero
        segundo tercero cuarto quinto sexto séptimo octavo noveno décimo
        """
    static let italianNumbers: StaticString = """
        zero uno due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette
        diciotto diciannove venti trenta quaranta cinquanta sessanta settanta ottanta novanta cento mille mila milione miliardo
        decina dozzina primo secondo terzo quarto quinto sesto settimo ottavo nono decimo
        """
    static let portugueseNumbers: StaticString = """
        zero um uma dois duas três quatro cinco seis sete oito nove dez onze doze treze catorze quinze dezesseis dezasseis
        dezessete dezassete dezoito dezenove dezanove vinte trinta quarenta cinquenta sessenta setenta oitenta noventa cem cento
        mil milhão bilhão dezena dúzia centena milhar primeiro segundo terceiro quarto quinto sexto sétimo oitavo nono décimo
        """
    static let dutchNumbers: StaticString = """
        nul een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien
        negentien twintig dertig veertig vijftig zestig zeventig tachtig negentig honderd duizend miljoen miljard dozijn eerste
        tweede derde vierde vijfde zesde zevende achtste negende tiende
        """
}
