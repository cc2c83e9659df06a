import Testing

@testable import Indexing

@Suite(.enabled(if: BrowserRun.isPossible, "Chromium or Node is not installed"))
struct SearchPageTests {
    private static let samples = [
        Sample(
            date: "1954-05-12", url: "1954/storm.html", title: "Storm & <b>harbour</b>",
            text: "The storm sank nine ships in the harbour of Émile’s town.", authors: ["Émile Zola"]),
        Sample(
            date: "1960", url: "1960/calm.html", title: "After the storm",
            text: "A calm sea, and ships again."),
    ]

    @Test func findsWhatIsTyped() throws {
        let report = try BrowserRun.report(
            [
                "await change('q', 'storm'); return shown() + ' | ' + status();",
                "return window.location.search;",
                "return links()[1]?.textContent + ' | ' + page.querySelectorAll('b').length;",
                "await until(() => page.querySelector('mark')); return page.querySelector('.excerpt').innerHTML;",
                "await change('q', '\"calm sea\"'); return shown() + ' | ' + status();",
                "await change('q', 'xyzzy'); return shown() + ' | ' + status();",
                "await change('q', 'harbor'); return shown() + ' | ' + status();",
                "await change('q', 'sto'); return shown();",
                "await change('from', '1955'); return shown() + ' | ' + window.location.search;",
                "await change('from', ''); await change('author', 'emile zola'); return shown();",
            ], Self.samples)
        #expect(
            report == [
                "/sub/1960/calm.html /sub/1954/storm.html | 2 articleCountMany", "?q=storm",
                "Storm & <b>harbour</b> | 0",
                "The <mark>storm</mark> sank nine ships in the harbour of Émile’s town.",
                "/sub/1960/calm.html | 1 articleCountOne",
                " | searchNone", "/sub/1954/storm.html | 1 articleCountOne · harbor for harbour",
                "/sub/1960/calm.html /sub/1954/storm.html", "/sub/1960/calm.html | ?q=sto&from=1955",
                "/sub/1954/storm.html", "end",
            ])
    }

    @Test func goesBackAndIsWorkedByKeys() throws {
        let report = try BrowserRun.report(
            [
                "field.value = 'storm'; page.querySelector('form').requestSubmit(); await wait(1000); return shown();",
                "field.value = 'calm'; page.querySelector('form').requestSubmit(); await wait(1000); return shown();",
                "window.history.back(); await wait(1500); return field.value + ' ' + shown();",
                "field.focus(); key('ArrowDown'); return page.activeElement === links()[0];",
                "key('ArrowDown'); key('ArrowDown'); return page.activeElement === links()[1];",
                "key('ArrowUp'); key('ArrowUp'); return page.activeElement === field;",
                "return page.querySelector('.search-plain') === null;",
                "links()[0].focus(); key('/'); return page.activeElement === field;",
            ], Self.samples)
        #expect(
            report == [
                "/sub/1960/calm.html /sub/1954/storm.html", "/sub/1960/calm.html",
                "storm /sub/1960/calm.html /sub/1954/storm.html", "true", "true", "true", "true", "true",
                "end",
            ])
    }

    @Test func showsFiltersAndTakesThemAway() throws {
        let report = try BrowserRun.report(
            [
                "window.history.replaceState(null, '', '?q=storm&author=%C3%89mile%20Zola'); window.dispatchEvent(new PopStateEvent('popstate')); await wait(1000); return shown();",
                "const button = page.querySelector('.search-within button'); return button.textContent + ' | ' + button.getAttribute('aria-label');",
                "page.querySelector('.search-within button').click(); await wait(1000); return shown() + ' | ' + window.location.search;",
                "return page.querySelectorAll('.search-within button').length + ' ' + (page.activeElement === field);",
                "return [...page.querySelectorAll('time')].map(time => time.dateTime + ' ' + time.textContent).join(', ');",
            ], Self.samples)
        #expect(
            report == [
                "/sub/1954/storm.html", "Émile Zola × | searchWithout",
                "/sub/1960/calm.html /sub/1954/storm.html | ?q=storm", "0 true",
                "1960 1960, 1954-05-12 12 May 1954", "end",
            ])
    }
}
