import Importing
import Testing

@Suite struct PictureSizeTests {
    private let png: [UInt8] =
        [
            0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0, 0, 2, 128,
            0, 0, 1, 224,
        ]
    private let jpeg: [UInt8] =
        [0xFF, 0xD8, 0xFF, 0xE0, 0, 4, 1, 2, 0xFF, 0xFF, 0xC2, 0, 17, 8, 1, 224, 2, 128, 3]

    private func size(_ bytes: [UInt8]) -> [Int]? { PictureSize.read(bytes).map { [$0.width, $0.height] } }

    @Test func readsPNG() { #expect(size(png) == [640, 480]) }

    @Test func readsJPEGBehindOtherSegments() { #expect(size(jpeg) == [640, 480]) }

    @Test func readsGIF() { #expect(size(Array("GIF89a".utf8) + [128, 2, 224, 1]) == [640, 480]) }

    @Test func readsWebPInItsThreeForms() {
        let riff = Array("RIFF".utf8) + [0, 0, 0, 0] + Array("WEBP".utf8)
        let lossy = riff + Array("VP8 ".utf8) + [0, 0, 0, 0, 0, 0, 0, 0x9D, 1, 0x2A, 128, 2, 224, 1]
        let lossless = riff + Array("VP8L".utf8) + [0, 0, 0, 0, 0x2F, 127, 194, 119, 0]
        let extended = riff + Array("VP8X".utf8) + [0, 0, 0, 0, 0, 0, 0, 0, 127, 2, 0, 223, 1, 0]
        #expect(size(lossy) == [640, 480])
        #expect(size(lossless) == [640, 480])
        #expect(size(extended) == [640, 480])
    }

    @Test(arguments: [
        "<svg width=\"640\" height='480px'>",
        "<?xml version=\"1.0\"?>\n<svg viewBox=\"0 0 640 480\" width=\"100%\">",
        "<svg stroke-width=\"2\" height = \"480\" width=\"639.6\">",
    ])
    func readsSVG(text: String) { #expect(size(Array(text.utf8)) == [640, 480]) }

    @Test(arguments: [
        Array("MM".utf8) + [0, 42, 0, 0, 0, 8, 0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, 6, 0, 0],
        Array("II".utf8) + [42, 0, 8, 0, 0, 0, 1, 0, 0x12, 1, 3, 0, 1, 0, 0, 0, 6, 0, 0, 0],
    ])
    func turnsPhotographsThatLieOnTheirSide(directory: [UInt8]) {
        let exif = Array("Exif".utf8) + [0, 0] + directory
        let segment = [0xFF, 0xE1, 0, UInt8(exif.count + 2)] + exif
        #expect(size([0xFF, 0xD8] + segment + jpeg.dropFirst(2)) == [480, 640])
    }

    @Test func readsAVIF() {
        let box = Array("ispe".utf8) + [0, 0, 0, 0]
        let small = box + [0, 0, 0, 64, 0, 0, 0, 48]
        let large = box + [0, 0, 2, 128, 0, 0, 1, 224]
        #expect(size([0, 0, 0, 28] + Array("ftypavif".utf8) + small + large + small) == [640, 480])
        #expect(size([0, 0, 0, 28] + Array("ftypavif".utf8)) == nil)
    }

    @Test func isNilForWhatIsCutOffOrNoPicture() {
        for picture in [png, jpeg, Array("<svg width=\"640\" height=\"480\">".utf8)] {
            for length in 0..<picture.count - 8 { #expect(size(Array(picture.prefix(length))) == nil) }
        }
        #expect(size(Array("hello".utf8)) == nil)
        #expect(size([0xFF, 0xD8, 0xFF, 0xE0, 0, 0]) == nil)
        #expect(size(Array("<svg width=\"1e99\" height=\"nan\">".utf8)) == nil)
    }
}
