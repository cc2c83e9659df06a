import Publishing

extension BuildProfile {
    /// The profile as tables for people.
    package var text: String {
        var tables: [ProfileTable] = []
        var table = ProfileTable("Stage", columns: ["seconds", "count", "bytes"])
        for stage in stages {
            table.add(
                stage.name, [Self.seconds(stage.seconds), Self.grouped(stage.count), Self.bytes(stage.bytes)])
        }
        table.add("Together", [Self.seconds(stages.reduce(0) { $0 + $1.seconds }), "", ""])
        tables.append(table)
        if !articles.isEmpty {
            var table = ProfileTable("Dearest articles", columns: ["seconds", "", "bytes"])
            for article in articles {
                table.add(article.path, [Self.seconds(article.seconds), "", Self.bytes(article.bytes)])
            }
            tables.append(table)
        }
        if !templates.isEmpty {
            var table = ProfileTable("Dearest templates", columns: ["seconds", "count", "bytes"])
            for template in templates {
                table.add(
                    template.name,
                    [
                        Self.seconds(template.seconds), Self.grouped(template.count),
                        Self.bytes(template.bytes),
                    ])
            }
            tables.append(table)
        }
        let width = tables.map(\.nameWidth).max() ?? 0
        return tables.map { $0.text(nameWidth: width) }.joined(separator: "\n\n")
    }

    /// Thousandths, as a longer time is not told apart by less.
    private static func seconds(_ seconds: Double) -> String {
        let thousandths = Int((max(0, min(seconds, 1e9)) * 1_000).rounded())
        let rest = String(thousandths % 1_000)
        return "\(grouped(thousandths / 1_000))." + String(repeating: "0", count: 3 - rest.count) + rest
    }

    private static func bytes(_ count: Int?) -> String { count.map(grouped) ?? "" }

    /// A number with its thousands set apart: `12 345`.
    private static func grouped(_ number: Int) -> String {
        var groups: [String] = []
        var rest = max(0, number)
        while rest >= 1_000 {
            let group = String(rest % 1_000)
            groups.append(String(repeating: "0", count: 3 - group.count) + group)
            rest /= 1_000
        }
        return ([String(rest)] + groups.reversed()).joined(separator: " ")
    }
}
