/// Names of the days of the week, which often stand before a date and tell whether it was read right.
enum WeekdayNames {
    /// The day, 1 (Monday) to 7 (Sunday), that a lower-case word without its full stop names.
    static func number(of word: String) -> Int? { numbers[word] }

    /// The day of the week of a day in the Gregorian calendar, 1 (Monday) to 7 (Sunday); Sakamoto's method.
    static func number(year: Int, month: Int, day: Int) -> Int {
        let shifts = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4]
        let year = month < 3 ? year - 1 : year
        let sunday = (year + year / 4 - year / 100 + year / 400 + shifts[month - 1] + day) % 7
        return sunday == 0 ? 7 : sunday
    }

    /// Monday first; English, French, German, Spanish, Italian, Portuguese, Dutch, Russian, Swedish,
    /// Danish and Norwegian, Polish, Arabic.
    private static let forms = [
        "monday mon lundi lun montag mo lunes lunedì lunedi segunda segunda-feira seg maandag ma "
            + "понедельник пн måndag mandag poniedziałek الاثنين الإثنين",
        "tuesday tue tues mardi mar dienstag di martes martedì martedi terça terça-feira ter dinsdag "
            + "вторник вт tisdag tirsdag wtorek الثلاثاء",
        "wednesday wed mercredi mer mittwoch mi miércoles miercoles mié mercoledì mercoledi quarta "
            + "quarta-feira qua woensdag wo среда ср onsdag środa الأربعاء",
        "thursday thu thur thurs jeudi jeu donnerstag jueves jue giovedì giovedi gio quinta quinta-feira qui "
            + "donderdag четверг чт torsdag czwartek الخميس",
        "friday fri vendredi ven freitag fr viernes vie venerdì venerdi sexta sexta-feira sex "
            + "vrijdag vr пятница пт fredag piątek الجمعة",
        "saturday sat samedi sam samstag sonnabend sa sábado sabado sáb sab sabato zaterdag za суббота сб lördag lørdag sobota السبت",
        "sunday sun dimanche dim sonntag so domingo dom domenica zondag zo воскресенье вс söndag søndag niedziela الأحد",
    ]

    private static let numbers: [String: Int] = {
        var numbers: [String: Int] = [:]
        for (index, names) in forms.enumerated() {
            for name in names.split(separator: " ") { numbers[String(name)] = index + 1 }
        }
        return numbers
    }()
}
