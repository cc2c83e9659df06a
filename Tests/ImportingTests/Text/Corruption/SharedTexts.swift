import Foundation

/// Corrupted articles that lie beside the project where its makers measure it.
enum SharedTexts {
    /// The texts by their numbers; empty, with a message, where they are absent.
    static func load() -> [(id: Int, text: String)] {
        var root = URL(filePath: #filePath)
        // Out of Tests/ImportingTests/Text/Corruption.
        for _ in 0..<5 { root.deleteLastPathComponent() }
        let file = root.appending(path: "../shared/eval/repair/articles.jsonl").standardizedFileURL
        guard let lines = try? String(contentsOf: file, encoding: .utf8) else {
            print("skipped: ../shared/eval/repair/articles.jsonl is absent")
            return []
        }
        return lines.split(separator: "\n").compactMap { line in
            guard let object = try? JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any],
                let id = object["id"] as? Int, let text = object["corrupt"] as? String
            else { return nil }
            return (id, text)
        }
    }
}
