// swift-tools-version: 6.2

import PackageDescription

/// Every module of ours is held to these; dependencies are not.
let strict: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .strictMemorySafety(),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

/// Programs for work on the program itself. They need its `package` symbols, which another package cannot see,
/// and whoever builds the program to use it has no need of them: they exist only where HEADACHE_TOOLS is set,
/// as the Makefile sets it.
let tools: [Target] =
  Context.environment["HEADACHE_TOOLS"] == nil
  ? []
  : [
    // The program's intervals on simulated diaries: `make calibrate`.
    .executableTarget(
      name: "calibrate", dependencies: ["Simulation", "Language"], path: "Tests/Tools/Calibrate",
      swiftSettings: strict),
    // The program's day tables and zones, for Tests/Checks/Oracle.
    .executableTarget(
      name: "tabulate", dependencies: ["Storage", "Analysis", "AnalysisInput", "Diary", "CivilTime"],
      path: "Tests/Tools/Tabulate"),
    // The analysis alone, for Tests/Checks/Bench.
    .executableTarget(
      name: "measure",
      dependencies: ["Storage", "SQLite", "Analysis", "AnalysisInput", "Diary", "CivilTime"],
      path: "Tests/Tools/Measure", swiftSettings: strict),
    // The records of any file that can be imported, as the readers see them: for whoever writes rules for a source.
    .executableTarget(
      name: "records", dependencies: ["Containers", "Platform"], path: "Tests/Tools/Records",
      swiftSettings: strict),
    // A program with one migration more, for the sweep of kills in Tests/Checks/Faults.
    // The made-up diaries that reports are looked at with: `make test-report`.
    .executableTarget(
      name: "invented", dependencies: ["InventedDiaries"], path: "Tests/Tools/Invented", swiftSettings: strict
    ),
    .executableTarget(
      name: "migrating", dependencies: ["Storage", "RewritingMigration", "Platform", "Diary"],
      path: "Tests/Tools/Migrating", swiftSettings: strict),
  ]

let package = Package(
  name: "headache",
  products: [
    .executable(name: "headache", targets: ["headache"])
  ],
  targets: [
    // The operating system: files, clock, streams. This, SQLite, Markup and Compression alone say `unsafe`.
    .target(name: "CPlatform"),
    .target(name: "Platform", dependencies: ["CPlatform"], swiftSettings: strict),

    // Storage: C, then a thin wrapper that knows no domain, then the diary's own tables.
    .systemLibrary(name: "CSQLite", pkgConfig: "sqlite3", providers: [.apt(["libsqlite3-dev"])]),
    .target(name: "SQLite", dependencies: ["CSQLite"], swiftSettings: strict),
    .target(
      name: "Migrations",
      dependencies: ["SQLite"],
      path: "Migrations",
      resources: [
        .embedInCode("0001-diary.sql"), .embedInCode("0002-last-times.sql"),
        .embedInCode("0003-half-intensities.sql"), .embedInCode("0004-import-texts.sql"),
        .embedInCode("0005-scores.sql"), .embedInCode("0006-judged-days.sql"),
      ],
      swiftSettings: strict
    ),
    .target(
      name: "Storage", dependencies: ["SQLite", "Platform", "Migrations", "Diary", "CivilTime"],
      swiftSettings: strict),

    // The bytes of other programs' files: packed and marked up, each a thin wrapper of one C library.
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    .systemLibrary(name: "CExpat", pkgConfig: "expat", providers: [.apt(["libexpat1-dev"])]),
    .target(name: "Compression", dependencies: ["CZlib"], swiftSettings: strict),
    .target(name: "Markup", dependencies: ["CExpat"], swiftSettings: strict),

    // Pure: values in, values out. Nothing here can reach a file, a clock or a database.
    .target(name: "CivilTime", swiftSettings: strict),
    .target(name: "Diary", dependencies: ["CivilTime"], swiftSettings: strict),
    .target(
      name: "Catalogue", dependencies: ["Diary", "CivilTime"],
      resources: [
        .embedInCode("drugs.tsv"), .embedInCode("cautions.tsv"), .embedInCode("effects.tsv"),
        .embedInCode("doses.tsv"), .embedInCode("evidence.tsv"), .embedInCode("strengths.tsv"),
      ],
      swiftSettings: strict
    ),
    .target(name: "Parsing", dependencies: ["Diary", "CivilTime"], swiftSettings: strict),
    .target(name: "Arguments", dependencies: ["Parsing", "Language"], swiftSettings: strict),
    .target(
      name: "Analysis", dependencies: ["Language", "Diary", "CivilTime"], swiftSettings: strict),
    .target(
      name: "Containers", dependencies: ["Compression", "Markup", "CivilTime"], swiftSettings: strict),
    // What a cell of a file says, and the words that it says it in.
    .target(
      name: "Cells", dependencies: ["Containers", "Parsing", "Diary", "CivilTime"], swiftSettings: strict),
    .target(
      name: "Importing", dependencies: ["Cells", "Containers", "Parsing", "Diary", "CivilTime"],
      resources: [.embedInCode("sources.rules")],
      swiftSettings: strict),
    // What people read: a language, the sentences in it, and the pages they stand on.
    .target(
      name: "Language", dependencies: ["CivilTime"], resources: [.embedInCode("Catalogues/german.txt")],
      swiftSettings: strict),
    .target(
      name: "Messages",
      dependencies: [
        "Arguments", "Language", "Parsing", "Containers", "Cells", "Importing", "Catalogue", "Analysis",
        "Diary",
        "CivilTime",
      ],
      swiftSettings: strict),
    .target(
      name: "Rendering",
      dependencies: [
        "Messages", "Arguments", "Language", "Parsing", "Containers", "Cells", "Importing", "Catalogue",
        "Analysis",
        "Diary",
        "CivilTime",
      ],
      swiftSettings: strict),

    // The diary as the analysis reads it: the one walk from the stored entries to the day table.
    .target(
      name: "AnalysisInput", dependencies: ["Storage", "Analysis", "Diary", "CivilTime"],
      swiftSettings: strict),

    // What an entry does to the diary beyond its own row, within its transaction.
    .target(
      name: "Recording",
      dependencies: ["AnalysisInput", "Storage", "Analysis", "Catalogue", "Parsing", "Diary", "CivilTime"],
      swiftSettings: strict),

    // The edge.
    .executableTarget(
      name: "headache",
      dependencies: [
        "Arguments", "Storage", "SQLite", "Platform", "Analysis", "AnalysisInput", "Recording", "Catalogue",
        "Containers", "Cells", "Importing", "Rendering", "Messages", "Language", "Parsing", "Diary",
        "CivilTime",
      ],
      swiftSettings: strict
    ),

    // What several suites share, and the fault VFS that is compiled for them alone.
    .target(
      name: "TestSupport", dependencies: ["CivilTime"], path: "Tests/Support/TestSupport",
      swiftSettings: strict),
    .target(name: "CFaultVFS", dependencies: ["CSQLite"], path: "Tests/Support/CFaultVFS"),
    .target(
      name: "RewritingMigration", dependencies: ["Storage", "SQLite", "Migrations"],
      path: "Tests/Support/RewritingMigration", swiftSettings: strict),
    .target(
      name: "InventedDiaries", dependencies: ["Storage", "Catalogue", "Diary", "CivilTime", "TestSupport"],
      path: "Tests/Support/InventedDiaries", swiftSettings: strict),
    .target(
      name: "Simulation", dependencies: ["Analysis", "TestSupport"], path: "Tests/Support/Simulation",
      swiftSettings: strict),

    // Tests mirror the modules.
    .testTarget(name: "FaultVFSTests", dependencies: ["CFaultVFS", "CSQLite", "TestSupport"]),
    .testTarget(name: "SQLiteTests", dependencies: ["SQLite", "CFaultVFS", "TestSupport"]),
    .testTarget(name: "CivilTimeTests", dependencies: ["CivilTime", "TestSupport"]),
    .testTarget(name: "PlatformTests", dependencies: ["Platform"]),
    .testTarget(name: "DiaryTests", dependencies: ["Diary", "CivilTime"]),
    .testTarget(name: "CatalogueTests", dependencies: ["Catalogue", "Diary", "CivilTime"]),
    .testTarget(
      name: "ParsingTests",
      dependencies: ["Parsing", "Messages", "Language", "Diary", "CivilTime", "TestSupport"]),
    .testTarget(
      name: "StorageTests",
      dependencies: [
        "Storage", "SQLite", "Platform", "Migrations", "Diary", "CivilTime", "CFaultVFS",
        "RewritingMigration", "TestSupport", "Containers", "Cells", "Importing", "Rendering",
      ],
      exclude: ["Golden"]),
    .testTarget(name: "ArgumentsTests", dependencies: ["Arguments", "Language"]),
    .testTarget(
      name: "AnalysisTests",
      dependencies: ["Analysis", "Language", "Diary", "CivilTime", "Simulation", "TestSupport"]),
    .testTarget(
      name: "AnalysisInputTests",
      dependencies: ["AnalysisInput", "Storage", "Analysis", "Diary", "CivilTime", "TestSupport"]),
    .testTarget(
      name: "ContainersTests", dependencies: ["Containers", "Compression", "TestSupport"]),
    .testTarget(
      name: "ImportingTests",
      dependencies: [
        "Containers", "Cells", "Importing", "Parsing", "Diary", "CivilTime", "TestSupport",
      ],
      exclude: ["Sources"]),
    .testTarget(
      name: "RenderingTests",
      dependencies: ["Rendering", "Messages", "Language", "Analysis", "Diary", "CivilTime", "TestSupport"],
      exclude: ["Golden"]),
    // Commands in this process: the example of CONTRIBUTING.md is one.
    .testTarget(
      name: "CommandTests",
      dependencies: [
        "headache", "Arguments", "Storage", "Rendering", "Messages", "Language", "Parsing", "Diary",
        "CivilTime",
        "InventedDiaries", "TestSupport",
      ],
      exclude: ["Example/worst.txt", "Pages"]),
    .testTarget(
      name: "EndToEndTests",
      dependencies: ["headache", "Storage", "SQLite", "Diary", "TestSupport"],
      exclude: ["Shells"],
      resources: [.copy("Transcripts")]
    ),
  ] + tools,
  swiftLanguageModes: [.v6]
)
