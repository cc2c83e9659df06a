extension TemplateCompiler {
    /// Adds text, to the step before when that writes text too and nothing can lead between the two.
    mutating func write(_ bytes: some Collection<UInt8>) {
        guard !bytes.isEmpty else { return }
        let start = program.literals.count
        program.literals.append(contentsOf: bytes)
        let end = Int32(truncatingIfNeeded: program.literals.count)
        if case .literal(let first, let last)? = program.instructions.last, Int(last) == start,
            program.instructions.count > lastLabel
        {
            program.instructions[program.instructions.count - 1] = .literal(start: first, end: end)
        } else {
            add(.literal(start: Int32(truncatingIfNeeded: start), end: end))
        }
    }

    /// Starts a line with the white space that belongs to it at this place.
    mutating func startLine(_ white: Range<Int>, _ context: CompileContext) {
        write(context.indentation)
        write(files[context.file].source.bytes[white].dropFirst(context.removedIndentation))
    }

    mutating func add(_ instruction: Instruction) {
        program.instructions.append(instruction)
    }

    mutating func add(_ field: FieldReference) -> Int32 {
        program.fields.append(field)
        return Int32(truncatingIfNeeded: program.fields.count - 1)
    }

    mutating func add(_ name: OpenReference) -> Int32 {
        program.names.append(name)
        return Int32(truncatingIfNeeded: program.names.count - 1)
    }

    /// The place of the next step, which others lead to.
    mutating func label() -> Int32 {
        lastLabel = program.instructions.count
        return Int32(truncatingIfNeeded: lastLabel)
    }

    /// The first frame that no scope occupies.
    mutating func freeFrame() -> Int {
        let frame = (scopes.compactMap(\.frame).max() ?? -1) + 1
        program.frameCount = max(program.frameCount, frame + 1)
        return frame
    }
}
