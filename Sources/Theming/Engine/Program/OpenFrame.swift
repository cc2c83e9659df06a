/// An open value that a section entered, and those around it.
struct OpenFrame {
    let value: OpenValue
    /// The open value of the section around, unless typed data lies between.
    let outer: UnsafePointer<OpenFrame>?
}
