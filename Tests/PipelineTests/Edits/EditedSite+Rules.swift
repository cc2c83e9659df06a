import Files
import Pipeline
import TestSupport

extension EditedSite {
    /// Edits of what a site says of people, tags and addresses.
    static let ruleEdits: [SiteEdit] = [
        SiteEdit("people.yaml") { site in
            let number = site.roll(9)
            return try site.writeRules("people.yaml", site.pick(peopleRules(number)) ?? "")
        },
        SiteEdit("tags.yaml") { site in
            let number = site.roll(9)
            return try site.writeRules("tags.yaml", site.pick(tagRules(number)) ?? "")
        },
        SiteEdit("permalink") { site in
            let pattern = site.pick([":year/:month/:slug.html", ":author/:slug.html", ":section/:slug/"])
            return try site.set("permalink", pattern ?? "")
        },
        SiteEdit("a line of addresses.tsv removed") { site in
            guard site.folder.exists("addresses.tsv") else { return false }
            var lines = try site.folder.read("addresses.tsv").split(separator: "\n")
            lines.remove(at: site.roll(lines.count))
            try site.folder.write("addresses.tsv", lines.joined(separator: "\n") + "\n")
            return true
        },
        SiteEdit("addresses.tsv removed") { site in
            // Rarely, so that there is a record to build with.
            guard site.folder.exists("addresses.tsv"), site.roll(4) == 0 else { return false }
            try site.folder.remove("addresses.tsv")
            return true
        },
    ]

    /// Builds that put the addresses on record.
    static let recordEdits: [SiteEdit] = [
        SiteEdit("--record") { site in
            site.options.recordsAddresses = true
            return true
        },
        SiteEdit("--record --allow-removed") { site in
            site.options.recordsAddresses = true
            site.options.allowsRemoved = true
            return true
        },
    ]

    private mutating func writeRules(_ file: String, _ text: String) throws -> Bool {
        if !text.isEmpty {
            try folder.write(file, text)
        } else if folder.exists(file) {
            try folder.remove(file)
        }
        return true
    }

    private static func peopleRules(_ number: Int) -> [String] {
        [
            "",
            "- name: Ann Lee\n  bio: See [it](seeds/town/4.txt), [that](/tags/sea/) and \(number).\n",
            "- name: Ann Lee\n  variants: [Bo Reed]\n  born: c. 189\(number)\n",
            """
            - {name: Bo Reed, sort: Aa Reed, picture: files/reed.png}
            - {name: Cyril Bryan, variants: [Cy Ní Bhriain], links: {viaf: \(number)}}
            """,
            "- name: Ann Lee\n  different: [ann lee]\n",
        ]
    }

    private static func tagRules(_ number: Int) -> [String] {
        [
            "",
            "- {tag: Sea, synonyms: [Harbour], description: 'See [it](seeds/town/4.txt), \(number).'}\n",
            "- {tag: Storms, ban: true}\n- {tag: Pier, broader: Sea}\n",
            "- {tag: Weather, synonyms: [Storms, Ärger]}\n",
        ]
    }
}
