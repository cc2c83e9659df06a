import Foundation
import Synchronization

/// Runs work that recurses as deeply as its input is nested on a thread with a stack that is large enough.
enum DeepStack {
    /// Bytes; Yams takes about 4 KB a level and stops at 1000 levels.
    private static let size = 32 << 20

    /// The result of the work; nil when no thread could be had.
    static func run<Value: Sendable>(_ work: @escaping @Sendable () -> Value) -> Value? {
        let result = Result<Value>()
        let done = DispatchSemaphore(value: 0)
        let thread = Thread {
            let value = work()
            result.value.withLock { $0 = value }
            done.signal()
        }
        thread.stackSize = size
        thread.start()
        done.wait()
        return result.value.withLock { $0 }
    }

    /// Carries a value from one thread to another.
    private final class Result<Value: Sendable>: Sendable {
        let value = Mutex<Value?>(nil)
    }
}
