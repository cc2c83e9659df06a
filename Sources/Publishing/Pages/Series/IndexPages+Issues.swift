import Articles
import Cataloging
import Theming

extension IndexPages {
    /// All issues under their volumes, or their years.
    func issues(at path: String) -> DirectoryPage {
        let issues = context.catalog.collections.issues
        var groups: [NameGroupData] = []
        for issue in issues {
            let label = heading(of: issue)
            if groups.last?.label != label {
                groups.append(NameGroupData(label: label, anchor: "v\(groups.count + 1)", items: []))
            }
            let name = context.name(of: issue)
            let date = issue.year == nil ? issue.date.map { ", " + context.dates.text($0) } ?? "" : ""
            groups[groups.count - 1].items.append(
                DirectoryItemData(
                    name: name + date, url: context.address(of: issue.path, from: path),
                    count: context.words.number(issue.members.count)))
        }
        let heading = context.words["issueMany"]
        let frame = context.frame(path: path, heading: heading, description: heading)
        return DirectoryPage(frame: frame, count: context.words.number(issues.count), letters: groups)
    }

    private func heading(of issue: Issue) -> String {
        let part = issue.volume ?? (issue.year ?? issue.date?.year).map { String($0) } ?? "–"
        return [issue.publication, part].compactMap(\.self).joined(separator: ", ")
    }
}
