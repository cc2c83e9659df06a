import Articles
import Cataloging
import Files

/// The file of a site's address record, `addresses.tsv`.
struct AddressRecordFile: Sendable {
    /// The file as it is; empty where there is none.
    let bytes: [UInt8]
    private let path: String

    init(_ folder: SiteFolder) throws {
        path = folder.path(of: AddressRecord.fileName)
        do {
            bytes = try FileBytes.read(path)
        } catch {
            // A link that leads nowhere is no empty record.
            guard error.isNotFound, !FileStamp.isAnything(at: path) else {
                throw BuildStop.unreadable(AddressRecord.fileName, error)
            }
            bytes = []
        }
    }

    /// The record; throws when a line of it is damaged, since an address might be given to another page.
    func record() throws -> AddressRecord {
        let (record, problems) = AddressRecord.read(bytes)
        if !problems.isEmpty { throw BuildStop.refused(problems) }
        return record
    }

    /// Writes the addresses of a catalog that was published, where that is asked for, and says which of those on record are gone.
    func settle(
        _ catalog: Catalog, _ options: BuildOptions, furtherPages: @autoclosure () -> [String: String]
    ) throws -> (onRecord: Int?, diagnostics: [Diagnostic]) {
        let isRefused = options.recordsAddresses && !options.allowsRemoved
        var diagnostics = catalog.missingAddresses.map { entry in
            Self.gone(entry, isRefused ? .error : options.recordsAddresses ? .note : .warning)
        }
        guard options.recordsAddresses else { return (nil, diagnostics) }
        if isRefused, !diagnostics.isEmpty {
            diagnostics.append(
                Diagnostic(.error, file: AddressRecord.fileName, "The addresses were not put on record"))
            return (nil, diagnostics)
        }
        let record = catalog.nextAddressRecord(furtherPages: furtherPages())
        let fresh = record.bytes
        if fresh != bytes { try FileBytes.replace(path, with: fresh) }
        return (record.entries.count, diagnostics)
    }

    private static func gone(
        _ entry: RecordedAddress, _ severity: Diagnostic.Severity
    ) -> Diagnostic {
        let advice = """
            Put it back, or name the address among the “aliases” of what replaces it; if it is gone for good, build with \
            --record --allow-removed.
            """
        return Diagnostic(
            severity, file: AddressRecord.fileName, line: entry.line,
            "\(entry.shownIdentity) is gone, and nothing is at its address “\(entry.address)” any more",
            hint: severity == .note ? nil : advice)
    }
}
