import Files
import TestSupport
import Testing

@testable import Indexing

/// Drives the search page in a headless browser, served below a sub-path under a strict content security policy.
enum BrowserRun {
    /// Whether Chromium and Node are there; without them the tests of the page are skipped.
    static let isPossible =
        ClientRun.isPossible && Shell.run("command -v chromium > /dev/null 2>&1") == 0

    /// What the steps report, one line each; a step is JavaScript that may use `page`, `field`, `shown()` and others of `harness`.
    static func report(_ steps: [String], _ samples: [Sample]) throws -> [String] {
        let folder = try TemporaryFolder()
        let site = folder.path + "/site"
        try FolderListing.create(site)
        try ClientRun.install(SampleIndex.files(samples), in: site)
        for sample in samples {
            let page = "<!DOCTYPE html><title>x</title><div class=body><p>\(sample.text)</p></div>"
            try folder.write("site/" + sample.url, page)
        }
        try folder.write("site/search.html", try searchPage())
        try folder.write(
            "site/harness.html",
            "<!DOCTYPE html><iframe src='search.html'></iframe><pre></pre><script type=module src=harness.js></script>"
        )
        let list = steps.map { "async () => { \($0) },\n" }.joined()
        try folder.write("site/harness.js", harness.replacingFirst("STEPS", with: list))
        try folder.write("serve.mjs", server)
        let status = Shell.run("cd '\(folder.path)' && timeout 120 node serve.mjs > report 2> errors")
        let errors = try folder.read("errors")
        #expect(status == 0, "\(errors)")
        return try folder.read("report").split(separator: "\n").map(String.init)
    }

    private static let dates = [
        "months": "Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec", "dayForm": "{day} {month} {year}",
        "firstDayForm": "the first of {month} {year}", "monthForm": "{month} {year}",
    ]

    /// The page of the theme with its words as they are called.
    private static func searchPage() throws -> String {
        let template = String(
            decoding: try FileBytes.read("\(ClientRun.root)/Templates/search.html"), as: UTF8.self)
        var page = ""
        for (index, part) in template.split(separator: "{{", omittingEmptySubsequences: false).enumerated() {
            guard index > 0, let end = part.firstRange(of: "}}") else {
                page += part
                continue
            }
            let name = part[..<end.lowerBound]
            page += name.hasPrefix("words.") ? String(name.dropFirst(6)) : dates[String(name)] ?? ""
            page += part[end.upperBound...]
        }
        return page.replacingFirst("searchInstead", with: "{word} for {used}").replacingFirst(
            "lang=\"\"", with: "lang=\"en\"")
    }

    private static let server = """
        import { createServer } from "node:http";
        import { readFile } from "node:fs/promises";
        import { execFile } from "node:child_process";
        const types = { html: "text/html", js: "text/javascript" };
        const server = createServer(async (request, response) => {
          const path = new URL(request.url, "http://x").pathname.replace(/^\\/sub\\//, "");
          const bytes = await readFile("site/" + path).catch(() => undefined);
          response.writeHead(bytes ? 200 : 404, {
            "content-type": types[path.split(".").pop()] ?? "application/octet-stream",
            "content-security-policy": "default-src 'self'",
          });
          response.end(bytes);
        }).listen(0, "127.0.0.1", () => {
          const address = `http://127.0.0.1:${server.address().port}/sub/harness.html`;
          execFile("chromium", ["--headless=new", "--no-sandbox", "--disable-gpu", "--user-data-dir=profile", "--virtual-time-budget=60000",
            "--dump-dom", address], { maxBuffer: 1 << 26 }, (error, output, errors) => {
            const report = /<pre>([^]*?)<\\/pre>/.exec(output)?.[1] ?? "";
            console.log(report.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&"));
            if (!report.endsWith("end")) console.error(report, errors);
            process.exit(report.endsWith("end") ? 0 : 1);
          });
        });
        """

    private static let harness = """
        const frame = document.querySelector("iframe"), report = document.querySelector("pre");
        if (frame.contentDocument.readyState !== "complete" || !frame.contentDocument.querySelector("form"))
          await new Promise(resolve => frame.addEventListener("load", resolve));
        const page = frame.contentDocument, window = frame.contentWindow, field = page.querySelector("input[name=q]");
        const say = text => report.append(text + "\\n");
        for (const name of ["error", "unhandledrejection", "securitypolicyviolation"])
          window.addEventListener(name, event => say(`${name}: ${event.message ?? event.reason ?? event.violatedDirective}`));
        const wait = time => new Promise(resolve => setTimeout(resolve, time));
        const until = async test => {
          for (let turn = 0; turn < 100 && !test(); turn++) await wait(50);
        };
        const links = () => [...page.querySelectorAll(".search-results a")];
        const shown = () => links().map(link => new URL(link.href).pathname).join(" ");
        const status = () => page.querySelector(".search-status").textContent;
        const change = async (name, value) => {
          page.querySelector("form").elements[name].value = value;
          page.querySelector("form").elements[name].dispatchEvent(new Event("input", { bubbles: true }));
          await wait(1000);
        };
        const key = name => page.activeElement.dispatchEvent(new KeyboardEvent("keydown", { key: name, bubbles: true, cancelable: true }));
        for (const step of [STEPS]) {
          try { say(await step()); } catch (error) { say(String(error)); }
        }
        report.append("end");
        """
}

extension String {
    func replacingFirst(_ part: String, with other: String) -> String {
        firstRange(of: part).map { replacingCharacters(in: $0, with: other) } ?? self
    }

    private func replacingCharacters(in range: Range<Index>, with other: String) -> String {
        self[..<range.lowerBound] + other + self[range.upperBound...]
    }
}
