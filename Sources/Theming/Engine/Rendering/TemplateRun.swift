/// One rendering of a program.
///
/// A frame is a pointer to the data of an enclosing section: of the page itself, of a record, of an element
/// of a list (a `String` in a list of texts), or to an `OpenFrame`. The compiler numbered them; a pointer is
/// in its frame as long as what it points to is alive.
struct TemplateRun<Sink: TemplateSink> {
    let sealed: SealedProgram
    var sink: Sink
    private var literals = UnsafeBufferPointer<UInt8>(start: nil, count: 0)
    private var instructions = UnsafeBufferPointer<Instruction>(start: nil, count: 0)
    private var fields = UnsafeBufferPointer<Unmanaged<FieldReference>>(start: nil, count: 0)
    var frames = UnsafeMutableBufferPointer<UnsafeRawPointer>(start: nil, count: 0)
    /// Sections and calls that are being executed.
    private var depth = 0
    /// Calls of partials from within themselves that have not returned.
    private var callDepth = 0
    /// Calls that may still be made. A list that leads back to itself through its parents would grow without
    /// end.
    private var callsLeft = 20_000

    /// How deep a partial may call itself.
    private static var maximumCallDepth: Int { 100 }
    /// How deep sections and calls together may be when another call is made; the stack is not endless.
    private static var maximumDepth: Int { 500 }

    init(_ program: SealedProgram, _ sink: consuming Sink) {
        sealed = program
        self.sink = sink
    }

    /// Renders data, a pointer to a value of the type that the program was compiled for, into the sink.
    mutating func run(_ data: UnsafeRawPointer) {
        let sealed = sealed
        withUnsafeTemporaryAllocation(
            of: UnsafeRawPointer.self, capacity: sealed.program.frameCount
        ) { buffer in
            buffer.initialize(repeating: data)
            frames = buffer
            sealed.program.literals.withUnsafeBufferPointer { literals in
                sealed.program.instructions.withUnsafeBufferPointer { instructions in
                    sealed.fields.withUnsafeBufferPointer { fields in
                        (self.literals, self.instructions, self.fields) = (literals, instructions, fields)
                        execute(0..<instructions.count)
                    }
                }
            }
        }
    }

    mutating func execute(_ range: Range<Int>) {
        depth += 1
        defer { depth -= 1 }
        var next = range.lowerBound
        while next < range.upperBound {
            switch instructions[next] {
            case .literal(let start, let end):
                sink.literal(UnsafeBufferPointer(rebasing: literals[Int(start)..<Int(end)]))
            case .write(let field, let escaped):
                sink.value(value(field), escaped: escaped)
            case .when(let field, let end):
                let isShown = value(field).isTruthy
                sink.decision(isShown)
                if !isShown { next = Int(end) - 1 }
            case .unless(let field, let end):
                let isShown = !value(field).isTruthy
                sink.decision(isShown)
                if !isShown { next = Int(end) - 1 }
            case .each(let field, let frame, let end):
                each(field, Int(frame), next + 1..<Int(end))
                next = Int(end) - 1
            case .writeOpen(let name, let escaped):
                writeOpen(sealed.program.names[Int(name)], escaped: escaped)
            case .eachOpen(let name, let frame, let middle, let end):
                eachOpen(
                    sealed.program.names[Int(name)], Int(frame), next + 1..<Int(middle),
                    Int(middle)..<Int(end))
                next = Int(end) - 1
            case .unlessOpen(let name, let end):
                let isShown = !isTruthy(sealed.program.names[Int(name)])
                sink.decision(isShown)
                if !isShown { next = Int(end) - 1 }
            case .call(let routine):
                call(sealed.program.routines[Int(routine)])
            }
            next += 1
        }
    }

    /// The value of a field.
    func value(_ field: Int32) -> FieldValue {
        fields[Int(field)]._withUnsafeGuaranteedRef { $0.read(frames[$0.frame]) }
    }

    private mutating func each(_ field: Int32, _ frame: Int, _ range: Range<Int>) {
        let outer = frames[frame]
        fields[Int(field)]._withUnsafeGuaranteedRef { field in
            field.visit(frames[field.frame]) { element in
                frames[frame] = element
                sink.decision(true)
                execute(range)
            }
        }
        frames[frame] = outer
        sink.decision(false)
    }

    private mutating func call(_ routine: Range<Int>) {
        guard callDepth < Self.maximumCallDepth, depth < Self.maximumDepth, callsLeft > 0 else { return }
        callsLeft -= 1
        callDepth += 1
        execute(routine)
        callDepth -= 1
    }
}
