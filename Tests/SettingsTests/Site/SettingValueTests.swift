import Testing

@testable import Settings

@Suite struct SettingValueTests {
    @Test(arguments: [
        ("http://a.org", "http://a.org/"), ("https://A.org:8080/x//", "https://a.org:8080/x/"),
        ("https://müller.example/ü", "https://müller.example/ü/"),
    ])
    func normalizesAddresses(text: String, address: String) {
        #expect(SettingValue.webAddress(text) == address)
    }

    @Test(arguments: [
        "", "a.org", "//a.org", "ftp://a.org", "https://", "https:///x", "https://a.org/?q",
        "https://a.org/#x", "https://a b.org",
        "https://:80/", "javascript:alert(1)", "https://a.org/\"x",
    ])
    func refusesOtherAddresses(text: String) {
        #expect(SettingValue.webAddress(text) == nil)
    }

    @Test(arguments: [
        ("20 MB", 20_000_000), ("20MB", 20_000_000), ("500 kb", 500_000), ("1 GiB", 1_073_741_824),
        ("1048576", 1_048_576),
        ("1000 B", 1000),
    ])
    func readsSizes(text: String, bytes: Int) {
        #expect(SettingValue.byteCount(text) == bytes)
    }

    @Test(arguments: [
        "", "MB", "999", "3 GB", "-5 MB", "1.5 MB", "99999999999999999999", "9999999999 GB", "20 MBs",
    ])
    func refusesOtherSizes(text: String) {
        #expect(SettingValue.byteCount(text) == nil)
    }
}
