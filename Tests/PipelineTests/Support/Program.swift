import Files
import TestSupport

#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// The built program, run as people run it.
enum Program {
    /// Where the program lies: beside the tests that run.
    static let path = FilePath.join(FilePath.parent(of: testProgram) ?? "", "broadsheet")

    static var isBuilt: Bool { FileStamp(path: path)?.kind == .file }

    static let comment = "needs the program “broadsheet” beside the tests, and a Linux system"

    private static var testProgram: String {
        let bytes = [UInt8](unsafeUninitializedCapacity: 4_096) { buffer, count in
            buffer.withMemoryRebound(to: CChar.self) { text in
                count = text.baseAddress.map { max(0, readlink("/proc/self/exe", $0, text.count)) } ?? 0
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Runs the program to its end.
    static func run(_ arguments: [String]) throws -> ProgramEnding { try run([path] + arguments, as: path) }

    /// Runs a shell script in which `"$@"` is the program with its arguments.
    static func run(_ arguments: [String], in script: String) throws -> ProgramEnding {
        try run(["sh", "-c", script, "sh", path] + arguments, as: "/bin/sh")
    }

    private static func run(_ words: [String], as file: String) throws -> ProgramEnding {
        let folder = try TemporaryFolder()
        let process = try start(words, as: file, errors: folder.path + "/errors")
        let code = wait(for: process)
        return ProgramEnding(code: code, errors: try folder.read("errors"))
    }

    /// Starts the program.
    static func start(_ arguments: [String], errors: String = "/dev/null") throws -> pid_t {
        try start([path] + arguments, as: path, errors: errors)
    }

    private static func start(_ words: [String], as file: String, errors: String) throws -> pid_t {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0)
        posix_spawn_file_actions_addopen(&actions, 2, errors, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
        var process = pid_t()
        var list = texts(words)
        var environment = texts(["PATH=/usr/sbin:/usr/bin:/sbin:/bin", "LC_ALL=C"])
        defer { for word in list + environment { free(word) } }
        let code = posix_spawn(&process, file, &actions, nil, &list, &environment)
        guard code == 0 else { throw FileError("run", file, code: code) }
        return process
    }

    /// Texts as C has them, the last one nil; to be freed.
    private static func texts(_ words: [String]) -> [UnsafeMutablePointer<CChar>?] {
        words.map { strdup($0) } + [nil]
    }

    /// Waits for the end of a process; its exit code, or the number of the signal that ended it below zero.
    @discardableResult static func wait(for process: pid_t) -> Int32 {
        var status: Int32 = 0
        while waitpid(process, &status, 0) < 0, errno == EINTR {}
        let signal = status & 0x7F
        return signal == 0 ? (status >> 8) & 0xFF : -signal
    }
}
