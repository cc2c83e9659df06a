import Articles
import Cataloging
import Settings
import Theming

/// Makes the page of an issue.
struct IssuePageMaker {
    let context: SiteContext
    private let number: Int
    private let issue: Issue

    init(context: SiteContext, number: Int) {
        self.context = context
        self.number = number
        issue = context.catalog.collections.issues[number]
    }

    var path: String { issue.path }

    var key: Fingerprint {
        var hasher = FingerprintHasher()
        hasher.combine(context.basis)
        hasher.combine(path)
        hasher.combine(context.name(of: issue))
        hasher.combine(issue.date?.qualifiedDescription ?? "")
        for member in issue.members {
            hasher.combine(context.digests[member.article].entry)
            hasher.combine(member.pages ?? "")
        }
        for other in [other(number - 1), other(number + 1)] {
            hasher.combine(other.map(context.name) ?? "")
            hasher.combine(other?.path ?? "")
        }
        return hasher.finalize()
    }

    func page() -> SeriesPage {
        let heading = context.name(of: issue)
        var page = SeriesPage(
            frame: context.frame(path: path, heading: heading, description: heading),
            parent: ThemeLink(
                name: context.words["issueMany"],
                url: context.address(of: context.catalog.collections.issuesPath ?? "", from: path)))
        page.members = issue.members.map { member in
            SeriesMemberData(
                entry: context.entry(member.article, on: path),
                position: context.position(onPages: member.pages))
        }
        page.count = context.words.articles(issue.members.count)
        page.years = issue.date.map { context.dates.text($0) } ?? ""
        page.previous = other(number - 1).map(neighbour)
        page.next = other(number + 1).map(neighbour)
        return page
    }

    /// An issue of the same paper.
    private func other(_ place: Int) -> Issue? {
        let issues = context.catalog.collections.issues
        guard issues.indices.contains(place), issues[place].publication == issue.publication else {
            return nil
        }
        return issues[place]
    }

    private func neighbour(_ other: Issue) -> NeighbourData {
        NeighbourData(title: context.name(of: other), url: context.address(of: other.path, from: path))
    }
}
