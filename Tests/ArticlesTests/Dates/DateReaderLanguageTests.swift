import Testing

@testable import Articles

@Suite struct DateReaderLanguageTests {
    @Test(arguments: [
        ("23 juni 2014", "nl"), ("maandag 23 juni 2014", "nl"), ("понедельник, 23 июня 2014 года", "ru"),
        ("23 июн. 2014, 16:15", "ru"), ("23 يونيو 2014", "ar"), ("٢٣ حزيران ٢٠١٤", "ar"),
        ("الاثنين 23 يونيو 2014", "ar"), ("23 جوان 2014", "ar"), ("måndag 23 juni 2014", "sv"),
        ("mandag 23. juni 2014", "da"), ("23. juni 2014 kl. 16:15", "nb"),
        ("poniedziałek, 23 czerwca 2014 roku", "pl"), ("2014年6月23日", "ja"),
    ])
    func readsMonthNames(text: String, language: String) {
        let date = DateReader(language: language).read(text)
        #expect([date?.year, date?.month, date?.day] == [2014, 6, 23])
    }

    @Test func leavesMonthsOfLanguagesThatItDoesNotKnow() {
        #expect(DateReader(language: "fi").read("23 kesäkuuta 2014") == nil)
    }

    @Test(arguments: [
        ("٤ تشرين الثاني ٢٠١٤", 11), ("4 كانون الأول 2014", 12), ("4 كانون الثاني 2014", 1),
        ("۴ مارس ۲۰۱۴", 3),
    ])
    func readsMonthsOfTwoWordsAndOtherDigits(text: String, month: Int) {
        #expect(DateReader(language: "ar").read(text) == PartialDate(year: 2014, month: month, day: 4))
    }
}
