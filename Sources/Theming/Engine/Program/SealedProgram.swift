/// A program that does not change any more.
///
/// It is an object, so that a run holds it by one reference: all cores render with it at once, and each count of a reference to
/// one of its tables would be written in the same place.
final class SealedProgram: Sendable {
    let program: TemplateProgram

    init(_ program: TemplateProgram) {
        var program = program
        program.seal()
        self.program = program
    }
}
