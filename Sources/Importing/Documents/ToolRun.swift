import Subprocess

#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// Runs a program that reads a file, within limits of time, memory and output.
package struct ToolRun: Sendable {
    /// What came of a run.
    package enum Result: Sendable, Hashable {
        /// Standard output of a run that ended well.
        case output([UInt8])
        /// There is no such program in the search path.
        case missing
        /// The program ended with a status other than 0, or by a signal (then 128 and more); `message` is the
        /// first error that it wrote to standard error.
        case failed(status: Int, message: String)
        case tooSlow
        case tooLarge
    }

    package var program: String
    package var arguments: [String]
    /// Time that passes at most.
    package var timeLimit: Duration
    /// Address space in bytes; 0 for no limit.
    package var memoryLimit: Int
    /// Bytes of standard output.
    package var outputLimit: Int

    package init(
        _ program: String, _ arguments: [String], timeLimit: Duration = .seconds(60),
        memoryLimit: Int = 2 << 30,
        outputLimit: Int = 64 << 20
    ) {
        self.program = program
        self.arguments = arguments
        self.timeLimit = timeLimit
        self.memoryLimit = memoryLimit
        self.outputLimit = outputLimit
    }

    /// A file's name as an argument that no program takes for an option.
    package static func argument(for path: String) -> String {
        path.hasPrefix("-") ? "./" + path : path
    }

    /// Runs the program. A task that is cancelled ends it.
    package func run() async -> Result {
        let environment = Environment.custom([
            "PATH": Self.searchPath, "LC_ALL": "C.UTF-8", "HOME": "/nonexistent",
        ])
        guard let path = try? await Executable.name(program).resolveExecutablePath(in: environment) else {
            return .missing
        }
        return await withTaskGroup(of: Result?.self) { group in
            group.addTask { await launch("\(path)", environment) }
            group.addTask {
                // Nil: the clock was stopped because the program was faster.
                (try? await Task.sleep(for: timeLimit)) == nil ? nil : .tooSlow
            }
            let first = await group.next() ?? nil
            group.cancelAll()
            return first ?? .tooSlow
        }
    }

    private func launch(_ path: String, _ environment: Environment) async -> Result {
        var options = PlatformOptions()
        // A group of its own, so that what the program started ends with it.
        options.processGroupID = 0
        options.teardownSequence = [
            .gracefulShutDown(toProcessGroup: true, allowedDurationToNextStep: .milliseconds(200))
        ]
        do {
            let result = try await Subprocess.run(
                .name("sh"), arguments: Arguments(["-c", script, "sh", path] + arguments),
                environment: environment, platformOptions: options, output: .bytes(limit: outputLimit),
                error: .bytes(limit: 1 << 20))
            switch result.terminationStatus {
            case .exited(0): return .output(result.standardOutput)
            case .exited(let code):
                return .failed(status: Int(code), message: Self.firstLine(result.standardError))
            case .signaled(let signal):
                return signal == SIGXCPU
                    ? .tooSlow
                    : .failed(status: 128 + Int(signal), message: Self.firstLine(result.standardError))
            }
        } catch let error as SubprocessError {
            return error.code == .outputLimitExceeded
                ? .tooLarge : .failed(status: -1, message: error.description)
        } catch {
            return .failed(status: -1, message: "\(error)")
        }
    }

    /// Sets the limits that the system knows, then becomes the program; names never pass through the shell's
    /// parser.
    private var script: String {
        let seconds = max(1, timeLimit.components.seconds)
        var limits = "ulimit -c 0; ulimit -t \(seconds) 2>/dev/null; "
        // macOS has no limit of address space.
        if memoryLimit > 0 { limits += "ulimit -v \(memoryLimit >> 10) 2>/dev/null; " }
        return limits + #"exec "$@""#
    }

    private static var searchPath: String {
        getenv("PATH").map { String(cString: $0) } ?? "/usr/local/bin:/usr/bin:/bin"
    }

    private static func firstLine(_ bytes: [UInt8]) -> String {
        let lines = bytes.split(separator: 0x0A).prefix(20).filter { !$0.allSatisfy(TextScan.isSpace) }
        let line = lines.first { TextScan.string($0.prefix(80)).contains("rror") } ?? lines.first ?? []
        return TextScan.shortened(TextScan.trimmed(line))
    }
}
