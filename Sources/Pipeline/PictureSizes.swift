import Cataloging
import Files
import Importing
import Publishing

#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// Sizes of the pictures that go to the site.
enum PictureSizes {
    /// Bytes in which a picture says its size, at most.
    private static let headLength = 65_536

    /// The sizes of those files that are pictures, by their paths in the site.
    static func read(_ assets: [AssetCopy], in site: String) -> [String: PixelSize] {
        var sizes: [String: PixelSize] = [:]
        for asset in assets {
            guard let size = size(of: FilePath.join(site, asset.source)) else { continue }
            sizes[asset.path] = PixelSize(width: size.width, height: size.height)
        }
        return sizes
    }

    private static func size(of path: String) -> PictureSize? {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        guard let head = try? FileBytes.read(descriptor, at: 0, count: headLength, path: path) else {
            return nil
        }
        return PictureSize.read(head)
    }
}
