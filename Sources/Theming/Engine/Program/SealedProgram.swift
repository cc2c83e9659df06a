/// A program that does not change any more.
///
/// It is an object, so that a run holds it by one reference: all cores render with it at once, and each count of a reference to
/// one of its tables would be written in the same place.
final class SealedProgram: Sendable {
    let program: TemplateProgram
    /// The program's fields, uncounted; the program holds them.
    let fields: [Unmanaged<FieldReference>]

    init(_ program: TemplateProgram) {
        var program = program
        program.seal()
        self.program = program
        fields = program.fields.map { Unmanaged.passUnretained($0) }
    }
}
