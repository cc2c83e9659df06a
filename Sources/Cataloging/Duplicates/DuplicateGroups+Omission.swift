extension DuplicateGroups {
    /// For each article to leave out, one that it repeats and that stays.
    ///
    /// An article stays where all that it repeats is left out itself: it may be unlike what they repeat. Of articles that repeat
    /// each other in a circle, the one with the lowest number stays.
    package func omissions() -> [Int: Int] {
        var choice = OmissionChoice(pairs)
        choice.settle()
        return choice.omitted
    }
}
