import Articles

/// The two ways to run a program. They know nothing of the type of the data, so that each is compiled once
/// for its sink.
extension SealedProgram {
    /// Appends a page to `output`, or throws and leaves it as it was. `data` points to what the program was
    /// compiled for.
    func render(_ data: UnsafeRawPointer, into output: inout [UInt8]) throws {
        let start = output.count
        let needed = start + program.literals.count
        if output.capacity < needed { output.reserveCapacity(max(needed, 2 * output.capacity)) }
        // The bytes move into the sink and back, so that there is one owner at any time and nothing is
        // copied.
        var bytes: [UInt8] = []
        swap(&bytes, &output)
        var run = TemplateRun(self, ByteSink(output: consume bytes))
        run.run(data)
        swap(&run.sink.output, &output)
        guard let failure = run.sink.failure else { return }
        output.removeSubrange(start...)
        throw failure
    }

    /// The fingerprint of a page. `data` points to what the program was compiled for.
    func fingerprint(of data: UnsafeRawPointer) -> Fingerprint {
        var sink = FingerprintSink()
        sink.hasher.combine(program.digest)
        var run = TemplateRun(self, sink)
        run.run(data)
        return run.sink.hasher.finalize()
    }
}
