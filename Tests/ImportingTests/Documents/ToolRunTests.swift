import Files
import TestSupport
import Testing

@testable import Importing

@Suite struct ToolRunTests {
    @Test func givesStandardOutput() async {
        #expect(
            await ToolRun("printf", ["%s|", "a b", "$HOME", "'"]).run() == .output(Array("a b|$HOME|'|".utf8))
        )
    }

    @Test func namesMissingPrograms() async {
        #expect(await ToolRun("there-is-no-such-program", []).run() == .missing)
    }

    @Test func givesStatusAndFirstErrorOfAFailure() async {
        let script = "echo >&2; echo 'a warning' >&2; echo '  Syntax Error: odd ' >&2; exit 3"
        #expect(
            await ToolRun("sh", ["-c", script]).run() == .failed(status: 3, message: "Syntax Error: odd"))
    }

    @Test func tellsSignalsFromStatuses() async {
        #expect(await ToolRun("sh", ["-c", "kill -SEGV $$"]).run() == .failed(status: 139, message: ""))
    }

    @Test func endsSlowProgramsAndWhatTheyStarted() async {
        let run = ToolRun("sh", ["-c", "sleep 100 & sleep 100"], timeLimit: .milliseconds(100))
        #expect(await run.run() == .tooSlow)
    }

    @Test func endsProgramsThatWriteTooMuch() async {
        #expect(await ToolRun("yes", [], outputLimit: 10_000).run() == .tooLarge)
    }

    @Test func keepsTheEnvironmentSmall() async {
        let result = await ToolRun("sh", ["-c", "echo $LC_ALL:$HOME:$USER"]).run()
        #expect(result == .output(Array("C.UTF-8:/nonexistent:\n".utf8)))
    }

    #if !canImport(Darwin)
        @Test func limitsMemory() async {
            let result = await ToolRun("sh", ["-c", "ulimit -v"], memoryLimit: 512 << 20).run()
            #expect(result == .output(Array("524288\n".utf8)))
        }
    #endif

    @Test func protectsNamesThatLookLikeOptions() {
        #expect(ToolRun.argument(for: "-rf.pdf") == "./-rf.pdf")
        #expect(ToolRun.argument(for: "a -b.pdf") == "a -b.pdf")
    }
}
