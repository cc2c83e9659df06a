#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// What the tests may do on this machine.
enum Privileges {
    private static var isRoot: Bool { geteuid() == 0 }

    /// Begins a shell command that runs without the rights of root.
    static var boundPrefix: String {
        isRoot ? "setpriv --reuid=65534 --regid=65534 --clear-groups" : ""
    }

    /// A shell command that gives a folder to the one for whom the program then runs.
    static func handOver(_ folder: String) -> String { isRoot ? "chown -R 65534:65534 '\(folder)'" : "true" }

    /// Whether permissions can be made to bind the program.
    static var canBeBound: Bool { succeeds("\(boundPrefix) \"$@\" --version") }

    /// Whether a small file system can be mounted where nobody else sees it.
    static var canMount: Bool { succeeds("unshare -m mount -t tmpfs none .") }

    private static func succeeds(_ script: String) -> Bool {
        (try? Program.run([], in: script))?.code == 0
    }
}
