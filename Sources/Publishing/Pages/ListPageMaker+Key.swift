import Articles
import Cataloging
import Settings

extension ListPageMaker {
    /// A fingerprint of everything that a page of a list shows: a little more than it does, since the first page
    /// names people and tags of all articles of the list.
    var key: Fingerprint {
        var hasher = FingerprintHasher()
        hasher.combine(context.basis)
        hasher.combine(list.heading)
        hasher.combine(path)
        hasher.combine(isFirst)
        // Further pages link to the one before and the one behind, which for the newest is the first page.
        hasher.combine(isFirst ? paging.furtherPages : number == paging.furtherPages ? 1 : 0)
        for article in items { hasher.combine(context.digests[article].entry) }
        guard isFirst else { return hasher.finalize() }
        hasher.combine(list.items.count)
        for article in list.items { hasher.combine(context.digests[article].companions) }
        combineNeighbours(into: &hasher)
        switch list.kind {
        case .person(let number): combinePerson(number, into: &hasher)
        case .tag(let number): combineTag(number, into: &hasher)
        case .front, .year, .month, .undated: break
        }
        return hasher.finalize()
    }

    /// Adds the years or months that stand before and after that of the list.
    private func combineNeighbours(into hasher: inout FingerprintHasher) {
        let years = context.catalog.archive.years
        switch list.kind {
        case .front, .tag, .person, .undated: break
        case .year(let place):
            for other in [place - 1, place + 1] {
                hasher.combine(years.indices.contains(other) ? years[other].year : 0)
            }
        case .month(let year, let place):
            let months = years[year].months
            for other in [place - 1, place + 1] {
                hasher.combine(months.indices.contains(other) ? months[other].month : 0)
            }
        }
    }
}
