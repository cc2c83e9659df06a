/// How a run of the program ended.
struct ProgramEnding: Equatable {
    /// The exit code; the number of the signal that ended it, below zero.
    var code: Int32
    /// What it wrote to standard error.
    var errors: String
}
