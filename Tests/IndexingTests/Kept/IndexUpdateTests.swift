import Articles
import Files
import TestSupport
import Testing

@testable import Indexing

/// An index that is made from that of the last build equals one that is made anew.
@Suite struct IndexUpdateTests {
    /// Samples over many shards whose words have forms on both sides of their keys.
    private static func made(_ count: Int) -> [Sample] {
        let endings = ["", "s", "ing", "ed", "ies", "y"]
        return SampleIndex.made(count).map { sample in
            var sample = sample
            let words = sample.text.split(separator: " ").enumerated().map { number, word in
                word + endings[(number + word.utf8.count) % endings.count]
            }
            sample.text = words.joined(separator: " ") + " skies of the sky"
            return sample
        }
    }

    /// Updates an index in a folder, as one build does; nil when it is made anew.
    private func update(_ samples: [Sample], from old: [Sample], in folder: String) throws -> [BuiltFile]? {
        let builder = SampleIndex.builder(samples, in: folder)
        let (before, now) = (SampleIndex.analysed(old), SampleIndex.analysed(samples))
        let work = try builder.changes { place in
            let found = [before, now].lazy.compactMap { list in
                list.indices.contains(Int(place.offset)) ? list[Int(place.offset)] : nil
            }
            return try #require(found.first { Fingerprint(of: $0.bytes) == place.fingerprint })
        }
        return try work.map { try SampleIndex.files(builder, $0) }
    }

    private func begin(_ samples: [Sample], in folder: String) throws {
        let builder = SampleIndex.builder(samples, in: folder)
        let terms = SampleIndex.analysed(samples)
        let runs = try builder.run(0..<samples.count) { terms[Int($0.offset)] }
        _ = try SampleIndex.files(builder, builder.all(runs))
    }

    @Test(arguments: [1, 2, 3]) func equalsAnIndexMadeAnew(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        func random(_ limit: Int) -> Int { Int.random(in: 0..<limit, using: &generator) }
        let folder = try TemporaryFolder()
        var samples = Self.made(150)
        try begin(samples, in: folder.path)
        for step in 0..<12 {
            let old = samples
            let index = random(samples.count)
            switch random(7) {
            case 0: samples[index].text += " unheard\(step) w1"
            case 1: samples[index].text = "fresh " + samples[index].text
            case 2: samples.remove(at: index)
            case 3: samples.append(Self.made(40)[random(40)])
            case 4: samples[index].date = "\(1950 + random(10))-0\(1 + random(9))"
            case 5: samples[index].tags = ["tag \(random(9))"]
            default: samples[index].title = "Skies \(random(9))"
            }
            let files = try #require(try update(samples, from: old, in: folder.path), "step \(step)")
            #expect(try Set(files) == Set(SampleIndex.files(samples)), "step \(step)")
        }
    }

    @Test func passesOverWhatIsAsItWas() throws {
        let folder = try TemporaryFolder()
        var samples = Self.made(300)
        try begin(samples, in: folder.path)
        samples[7].title += " unheard"
        let builder = SampleIndex.builder(samples, in: folder.path)
        let terms = SampleIndex.analysed(samples)
        let old = SampleIndex.analysed(Self.made(300))
        let work = try #require(
            builder.changes { place in
                [old, terms].map { $0[Int(place.offset)] }
                    .first { Fingerprint(of: $0.bytes) == place.fingerprint } ?? terms[0]
            })
        guard case .changes(let changes, _) = work.rows else { return }
        // The words of the title, and what stands behind the new one: the article's positions.
        #expect(changes.count < 130)
        #expect(changes.contains { $0.key == Array("unheard".utf8) && $0.removed.isEmpty })
    }

    @Test func makesAllAnewWhereThatIsNoMoreWork() throws {
        let folder = try TemporaryFolder()
        let samples = Self.made(600)
        #expect(try update(samples, from: samples, in: folder.path) == nil)
        try begin(samples, in: folder.path)
        #expect(try update(samples, from: samples, in: folder.path) != nil)
        // Every article's month moves.
        let older = Sample(date: "1890", url: "", title: "", text: "")
        #expect(try update(samples + [older], from: samples, in: folder.path) == nil)
        // Too many are new.
        #expect(try update(Self.made(900), from: samples, in: folder.path) == nil)
        // Texts are so much longer that every impact changes.
        let longer = samples.enumerated().map { number, sample in
            var sample = sample
            if number < 100 { sample.text += String(repeating: " word", count: 2_000) }
            return sample
        }
        #expect(try update(longer, from: samples, in: folder.path) == nil)
    }

    @Test func noticesDamage() throws {
        let folder = try TemporaryFolder()
        let samples = Self.made(60)
        try begin(samples, in: folder.path)
        var other = samples
        other[3].text += " unheard"
        let rows = try #require(folder.files(below: "index").first { $0.hasPrefix("rows") })
        let good = try FileBytes.read("\(folder.path)/index/\(rows)")
        try folder.write("index/\(rows)", good.map { $0 ^ 1 })
        #expect(throws: KeptDamage.self) { try update(other, from: samples, in: folder.path) }
        try folder.write("index/\(rows)", good)
        #expect(try update(other, from: samples, in: folder.path) != nil)
        let table = try FileBytes.read("\(folder.path)/index/table")
        for index in stride(from: 0, to: table.count, by: 97) {
            var damaged = table
            damaged[index] ^= 4
            #expect(KeptIndex(damaged) == nil)
            #expect(KeptIndex(Array(table.prefix(index))) == nil)
        }
    }

    @Test func movesToANewFileWhenLittleOfTheOldOneIsInUse() throws {
        let folder = try TemporaryFolder()
        var samples = Self.made(300)
        try begin(samples, in: folder.path)
        let keeper = IndexKeeper(folder: folder.path + "/index")
        var kept = try #require(keeper.read())
        kept.length += 40 << 20
        try keeper.write(kept)
        let old = samples
        samples[3].text += " unheard"
        let files = try #require(try update(samples, from: old, in: folder.path))
        #expect(try Set(files) == Set(SampleIndex.files(samples)))
        let next = try #require(keeper.read())
        #expect(next.generation == kept.generation + 1)
        #expect(next.length == next.liveLength)
        #expect(try folder.files(below: "index").sorted() == ["rows-\(next.generation)", "table"])
    }
}
