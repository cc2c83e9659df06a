/// Data of `search.html`.
package struct SearchPage: FramedData {
    package var frame: PageFrame
    /// How dates are written, with `{year}`, `{month}` and `{day}` in them.
    package var dates: DateForms

    package init(frame: PageFrame, dates: DateForms) {
        self.frame = frame
        self.dates = dates
    }

    package static let fields: [TemplateField<SearchPage>] =
        frameFields + [
            .text("months") { $0.dates.months }, .text("dayForm") { $0.dates.day },
            .text("firstDayForm") { $0.dates.firstDay }, .text("monthForm") { $0.dates.month },
        ]
}
