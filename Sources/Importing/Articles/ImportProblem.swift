package import Articles

/// What keeps a source from being read.
package struct ImportProblem: Error {
    package var diagnostic: Diagnostic

    init(_ diagnostic: Diagnostic) { self.diagnostic = diagnostic }
}
