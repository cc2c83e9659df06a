// swift-tools-version: 6.2
import PackageDescription

let swiftSettings: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    // Debug only: a newer compiler must not stop a person who builds a site. Deprecations depend on the version of the
    // library that is installed.
    .treatAllWarnings(as: .error, .when(configuration: .debug)),
    .treatWarning("DeprecatedDeclaration", as: .warning),
]

/// One room of the program; `docs/ARCHITECTURE.md` says what each holds and may use.
func room(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
    .target(name: name, dependencies: dependencies, swiftSettings: swiftSettings)
}

/// The tests of a room, in `Tests/<room>Tests`.
func tests(of name: String, _ dependencies: [Target.Dependency] = []) -> Target {
    .testTarget(
        name: "\(name)Tests", dependencies: [.byName(name: name)] + dependencies, swiftSettings: swiftSettings
    )
}

let package = Package(
    name: "broadsheet",
    platforms: [.macOS(.v15)],
    products: [.executable(name: "broadsheet", targets: ["broadsheet"])],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
        .package(url: "https://github.com/LebJe/TOMLKit", from: "0.6.0"),
        // Without its part for Foundation, which would be loaded at every start.
        .package(url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.2", traits: []),
    ],
    targets: [
        .systemLibrary(
            name: "CCmark", pkgConfig: "libcmark", providers: [.apt(["libcmark-dev"]), .brew(["cmark"])]),
        // Snowball's stemmers; the library has no file for pkg-config.
        .systemLibrary(name: "CStemmer", providers: [.apt(["libstemmer-dev"]), .brew(["snowball"])]),
        .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
        .target(name: "CNodePool", dependencies: ["CCmark"]),
        room("Articles", []),
        room("Files", []),
        room("Settings", ["Articles", "Yams"]),
        room("Markdown", ["Articles", "CCmark", "CNodePool"]),
        room("TextAnalysis", ["Articles", "CStemmer"]),
        room(
            "Importing",
            [
                "Articles", "Files", "Settings", "Markdown", "TextAnalysis",
                .product(name: "Subprocess", package: "swift-subprocess"),
            ]),
        room("Cataloging", ["Articles", "Files", "Settings", "TextAnalysis"]),
        room("Theming", ["Articles", "Settings"]),
        room("Indexing", ["Articles", "Files", "TextAnalysis", "CZlib"]),
        .target(
            name: "BuiltInTheme", exclude: ["Shortened.sums"],
            resources: [.embedInCode("Templates"), .embedInCode("Shortened")], swiftSettings: swiftSettings),
        room(
            "Publishing",
            [
                "Articles", "Files", "Settings", "Markdown", "Cataloging", "Theming", "Indexing",
                "BuiltInTheme",
            ]),
        room(
            "Pipeline",
            [
                "Articles", "Files", "Settings", "Markdown", "Importing", "Cataloging", "Theming", "Indexing",
                "Publishing", "TextAnalysis",
            ]),
        .executableTarget(
            name: "broadsheet",
            dependencies: [
                "Articles", "Files", "Pipeline",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: swiftSettings),
        .target(
            name: "TestSupport", dependencies: ["Articles", "Files", "Cataloging"], path: "Tests/TestSupport",
            swiftSettings: swiftSettings),
        tests(of: "Articles"),
        tests(of: "Files", ["TestSupport"]),
        tests(of: "Settings", ["Articles", "Yams", "TOMLKit"]),
        tests(of: "Markdown", ["CCmark"]),
        tests(of: "TextAnalysis", ["Articles", "TestSupport"]),
        tests(of: "Importing", ["Articles", "Files", "Settings", "Markdown", "TestSupport"]),
        tests(of: "Cataloging", ["Articles", "Settings", "TextAnalysis", "TestSupport"]),
        tests(of: "Theming", ["Articles"]),
        tests(of: "Indexing", ["Articles", "Files", "TextAnalysis", "TestSupport"]),
        tests(
            of: "Publishing", ["Articles", "Files", "Cataloging", "Theming", "TestSupport", "BuiltInTheme"]),
        tests(
            of: "Pipeline",
            ["Articles", "Files", "Settings", "Importing", "Publishing", "TestSupport", "BuiltInTheme"]),
    ]
)
