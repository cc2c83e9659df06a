extension InterfaceWords {
    /// What stands between the name at a place of a list and the next one: a comma, "and", nothing behind the last.
    package func separator(after index: Int, of count: Int) -> String {
        if index == count - 1 { return "" }
        return index == count - 2 ? and : ", "
    }

    /// A number with its thousands parted as the language does.
    package func number(_ number: Int) -> String {
        let digits = String(number)
        guard digits.count > 4 || (digits.count == 4 && self["thousands"] == ",") else { return digits }
        var groups: [Substring] = []
        var rest = digits[...]
        while rest.count > 3 {
            groups.insert(rest.suffix(3), at: 0)
            rest = rest.dropLast(3)
        }
        return ([rest] + groups).joined(separator: self["thousands"])
    }

    /// "1 article", "1,204 articles".
    package func articles(_ count: Int) -> String {
        "\(number(count)) \(self[count == 1 ? "articleCountOne" : "articleCountMany"])"
    }
}
