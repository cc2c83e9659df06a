/// One way in which sources write a name, and how often.
struct PersonSpelling {
    /// As it was written, white space folded.
    let text: String
    /// What is made of it; nil for a text that is no name.
    let name: PersonName
    var count = 0

    init(_ text: String) {
        self.text = text
        name =
            PersonNameReader.read(text)
            ?? PersonName(kind: .organisation, family: [text])
    }

    /// What speaks for showing this spelling among equally common ones: small letters, no title.
    var quality: Int { (name.hasMixedCase ? 2 : 0) + (name.titles.isEmpty ? 1 : 0) }
}
