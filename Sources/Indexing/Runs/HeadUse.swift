/// A term with the forms that it has in some articles of a run.
struct HeadUse {
    var term: UInt32
    /// Numbers of the forms among the terms.
    var forms: [UInt32]
    /// How many articles have the term with just these forms.
    var articles: UInt32 = 0
}
