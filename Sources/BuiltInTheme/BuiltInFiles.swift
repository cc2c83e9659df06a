/// The files of the built-in theme, carried inside the program.
package enum BuiltInFiles {
    /// Names and bytes, by name; a test holds this to the folder `Templates`.
    package static let all: [(name: String, bytes: [UInt8])] = [
        ("archive.html", PackageResources.archive_html),
        ("article.html", PackageResources.article_html),
        ("byline.html", PackageResources.byline_html),
        ("directory.html", PackageResources.directory_html),
        ("entry.html", PackageResources.entry_html),
        ("footer.html", PackageResources.footer_html),
        ("front.html", PackageResources.front_html),
        ("head.html", PackageResources.head_html),
        ("list.html", PackageResources.list_html),
        ("masthead.html", PackageResources.masthead_html),
        ("neighbours.html", PackageResources.neighbours_html),
        ("not-found.html", PackageResources.not_found_html),
        ("page.html", PackageResources.page_html),
        ("pagination.html", PackageResources.pagination_html),
        ("redirect.html", PackageResources.redirect_html),
        ("search-client.js", PackageResources.search_client_js),
        ("search-letters.js", PackageResources.search_letters_js),
        ("search-more.js", PackageResources.search_more_js),
        ("search-page.js", PackageResources.search_page_js),
        ("search.html", PackageResources.search_html),
        ("series.html", PackageResources.series_html),
        ("style.css", PackageResources.style_css),
    ]

    /// What browsers load of the scripts: the same, without comments and with short names, by the scripts' names.
    ///
    /// Written by `scripts/shorten-scripts`.
    package static let shortened: [String: [UInt8]] = [
        "search-client.js": PackageResources.search_client_min_js,
        "search-letters.js": PackageResources.search_letters_min_js,
        "search-more.js": PackageResources.search_more_min_js,
        "search-page.js": PackageResources.search_page_min_js,
    ]
}
