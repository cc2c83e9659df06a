import Articles
import Cataloging

/// Writes redirects in the forms that web servers read.
///
/// Old addresses may hold any sign that a file name may hold: each is escaped so that it stands for itself.
struct RedirectWriter {
    /// Path at which the site is served, with slashes at both ends.
    let base: String

    /// - Parameter url: The site's address; nil for one at the root of its server.
    init(url: String?) {
        let path = url.flatMap { url in
            url.firstRange(of: "://").flatMap { url[$0.upperBound...].firstIndex(of: "/") }.map { url[$0...] }
        }
        base = path.map { PercentEncoding.decoded(String($0)) } ?? "/"
    }

    /// The file `_redirects`: source, target and status, parted by spaces.
    func netlify(_ rules: [RedirectRule]) -> String {
        rules.map { "\(address($0.from)) \(address($0.to)) 301\n" }.joined()
    }

    /// Locations to be included in a `server` block of nginx, which compares them with the address after it read its escapes.
    func nginx(_ rules: [RedirectRule]) -> String {
        rules.map { rule in
            "location = \(quoted(base + rule.from)) { return 301 \(quoted(address(rule.to))); }\n"
        }.joined()
    }

    /// The file `.htaccess`. Patterns and not plain prefixes, which for a folder would take all that is in it as well. Apache
    /// compares them with the address after it read its escapes, and escapes the target itself, but for `#`: a page with that
    /// sign in its address cannot be a target.
    ///
    /// Apache puts variables of its environment in the place of `${NAME}` wherever it stands. An empty group between the two signs
    /// keeps it from that.
    func apache(_ rules: [RedirectRule]) -> String {
        rules.filter { !$0.to.utf8.contains(UInt8(ascii: "#")) }.map { rule in
            let target = base + rule.to
            let hasDollar = target.utf8.contains(UInt8(ascii: "$"))
            let pattern = (hasDollar ? "^()" : "^") + pattern(base + rule.from) + "$"
            return "RedirectMatch 301 \"\(pattern)\" \(quoted(target.replacing("$", with: #"\$$1"#)))\n"
        }.joined()
    }

    /// A path as an address from the server's root: all but letters, digits and `- . _ ~ /` is escaped.
    private func address(_ path: String) -> String {
        var text = ""
        for byte in (base + path).utf8 {
            switch byte {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "-"), UInt8(ascii: "."),
                UInt8(ascii: "_"),
                UInt8(ascii: "~"), UInt8(ascii: "/"):
                text.unicodeScalars.append(Unicode.Scalar(byte))
            default: text += "%" + hex(byte)
            }
        }
        return text
    }

    /// A text in quotes, as nginx and Apache read it.
    private func quoted(_ text: String) -> String {
        "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
    }

    /// A regular expression for a path alone: everything but letters, digits, `/`, `-` and `_` by its byte's number.
    private func pattern(_ path: String) -> String {
        var text = ""
        for byte in path.utf8 {
            switch byte {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "-"), UInt8(ascii: "_"),
                UInt8(ascii: "/"):
                text.unicodeScalars.append(Unicode.Scalar(byte))
            case UInt8(ascii: "."): text += "\\."
            default: text += "\\x" + hex(byte)
            }
        }
        return text
    }

    private func hex(_ byte: UInt8) -> String {
        let digits = String(byte, radix: 16, uppercase: true)
        return byte < 16 ? "0" + digits : digits
    }
}
