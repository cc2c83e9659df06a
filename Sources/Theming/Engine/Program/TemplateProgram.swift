import Articles

/// A compiled template.
struct TemplateProgram: Sendable {
    var instructions: [Instruction] = []
    /// All text of the template, one after the other.
    var literals: [UInt8] = []
    var fields: [FieldReference] = []
    var names: [OpenReference] = []
    /// The steps of partials that call themselves.
    var routines: [Range<Int>] = []
    /// How many frames a run needs.
    var frameCount = 1
    /// Stands for everything above: programs that write the same have the same digest.
    var digest = Fingerprint(of: "")
}

extension TemplateProgram {
    /// To be raised when equal templates and values would no longer give equal bytes.
    private static let version = 1

    /// Computes the digest from the steps, with the names of the fields for their numbers.
    mutating func seal() {
        var hasher = FingerprintHasher()
        hasher.combine(Self.version)
        hasher.combine(literals)
        hasher.combine(instructions.count)
        for instruction in instructions { combine(instruction, into: &hasher) }
        for routine in routines {
            hasher.combine(routine.lowerBound)
            hasher.combine(routine.upperBound)
        }
        digest = hasher.finalize()
    }

    private func combine(_ instruction: Instruction, into hasher: inout FingerprintHasher) {
        func add(_ code: Int, _ numbers: Int32...) {
            hasher.combine(code)
            for number in numbers { hasher.combine(Int(number)) }
        }
        switch instruction {
        case .literal(let start, let end): add(1, start, end)
        case .write(let field, let escaped):
            add(2, escaped ? 1 : 0)
            combine(fields[Int(field)], into: &hasher)
        case .when(let field, let end):
            add(3, end)
            combine(fields[Int(field)], into: &hasher)
        case .unless(let field, let end):
            add(4, end)
            combine(fields[Int(field)], into: &hasher)
        case .each(let field, let frame, let end):
            add(5, frame, end)
            combine(fields[Int(field)], into: &hasher)
        case .writeOpen(let name, let escaped):
            add(6, escaped ? 1 : 0)
            combine(names[Int(name)], into: &hasher)
        case .eachOpen(let name, let frame, let middle, let end):
            add(7, frame, middle, end)
            combine(names[Int(name)], into: &hasher)
        case .unlessOpen(let name, let end):
            add(8, end)
            combine(names[Int(name)], into: &hasher)
        case .call(let routine): add(9, routine)
        }
    }

    private func combine(_ reference: FieldReference, into hasher: inout FingerprintHasher) {
        hasher.combine(reference.frame)
        hasher.combine(reference.name)
    }

    private func combine(_ reference: OpenReference, into hasher: inout FingerprintHasher) {
        hasher.combine(reference.roots.count)
        for root in reference.roots {
            switch root {
            case .frame(let frame): hasher.combine(frame)
            case .field(let field, let taken):
                hasher.combine(taken)
                combine(field, into: &hasher)
            }
        }
        hasher.combine(reference.names.count)
        for name in reference.names { hasher.combine(name) }
        hasher.combine(reference.fallback != nil)
        if let fallback = reference.fallback { combine(fallback, into: &hasher) }
    }
}
