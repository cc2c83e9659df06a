#if canImport(Darwin)
    import Darwin
#elseif canImport(Glibc)
    import Glibc
#endif

/// Converts text from an encoding that the system knows to UTF-8.
struct CharacterConverter: ~Copyable {
    #if canImport(Glibc)
        private let descriptor: iconv_t

        /// Opens a conversion; nil where the system does not have it.
        init?(from name: String) {
            guard let descriptor = iconv_open("UTF-8", name), Int(bitPattern: descriptor) != -1 else {
                return nil
            }
            self.descriptor = descriptor
        }

        deinit { iconv_close(descriptor) }

        /// The text in UTF-8, and how many bytes stood for nothing; those become U+FFFD.
        func convert(_ bytes: [UInt8]) -> (text: [UInt8], broken: Int) {
            var input = bytes.map { CChar(bitPattern: $0) }
            var output: [UInt8] = []
            output.reserveCapacity(bytes.count * 2)
            var room = [CChar](repeating: 0, count: 65_536)
            let broken = input.withUnsafeMutableBufferPointer { source in
                room.withUnsafeMutableBufferPointer { convert(source, through: $0, to: &output) }
            }
            return (output, broken)
        }

        private func convert(
            _ source: UnsafeMutableBufferPointer<CChar>, through room: UnsafeMutableBufferPointer<CChar>,
            to output: inout [UInt8]
        ) -> Int {
            var next = source.baseAddress
            var left = source.count
            var broken = 0
            while left > 0 {
                var target = room.baseAddress
                var free = room.count
                let result = iconv(descriptor, &next, &left, &target, &free)
                let failure = errno
                output.append(contentsOf: room[..<(room.count - free)].lazy.map { UInt8(bitPattern: $0) })
                guard result == -1, failure != E2BIG else { continue }
                // A byte that stands for nothing, or a character that the end has cut.
                output += "\u{FFFD}".utf8
                broken += 1
                next = next.map { $0 + 1 }
                left -= 1
            }
            return broken
        }
    #else
        init?(from name: String) { return nil }

        func convert(_ bytes: [UInt8]) -> (text: [UInt8], broken: Int) { (bytes, 0) }
    #endif
}
