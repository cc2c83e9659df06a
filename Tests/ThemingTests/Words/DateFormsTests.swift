import Articles
import Testing

@testable import Theming

@Suite struct DateFormsTests {
    /// What a script makes of a date.
    private func filled(_ forms: DateForms, _ date: PartialDate) -> String {
        guard let month = date.month else { return String(date.year) }
        let form = date.day == nil ? forms.month : date.day == 1 ? forms.firstDay : forms.day
        let months = forms.months.split(separator: "|").map(String.init)
        return form.replacing("{year}", with: String(date.year)).replacing("{month}", with: months[month - 1])
            .replacing("{day}", with: String(date.day ?? 0))
    }

    @Test(arguments: ["en", "fr", "de", "es", "pt", "ja", "zh", "ru", "xx"])
    func writesDatesAsTheOtherPagesDo(language: String) throws {
        let dates = DateWriter(language: language)
        let forms = DateForms(dates)
        #expect(forms.months.split(separator: "|").count == 12)
        for month in 1...12 {
            for day in [nil, 1, 2, 11, 22] {
                let date = try #require(PartialDate(year: 1954, month: month, day: day))
                #expect(filled(forms, date) == dates.text(date))
            }
        }
    }
}
