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

let package = Package(
  name: "headache",
  products: [
    .executable(name: "headache", targets: ["headache"])
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2")
  ],
  targets: [
    // The operating system: files, clock, streams. With SQLite, the only module that says `unsafe`.
    .target(name: "CPlatform"),
    .target(name: "Platform", dependencies: ["CPlatform"], swiftSettings: strict),

    // Storage: C, then a thin wrapper that knows no domain, then the diary's own tables.
    .systemLibrary(name: "CSQLite", pkgConfig: "sqlite3", providers: [.apt(["libsqlite3-dev"])]),
    .target(name: "SQLite", dependencies: ["CSQLite"], swiftSettings: strict),
    .target(
      name: "Migrations",
      path: "Migrations",
      resources: [.embedInCode("0001-diary.sql")],
      swiftSettings: strict
    ),
    .target(
      name: "Storage", dependencies: ["SQLite", "Platform", "Migrations", "Diary", "CivilTime"],
      swiftSettings: strict),

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
    .target(name: "Analysis", dependencies: ["Diary", "CivilTime"], swiftSettings: strict),
    .target(name: "Importing", dependencies: ["Diary", "CivilTime"], swiftSettings: strict),
    .target(name: "Rendering", dependencies: ["Analysis", "Diary", "CivilTime"], swiftSettings: strict),

    // The edge.
    .executableTarget(
      name: "headache",
      dependencies: [
        "Storage", "SQLite", "Platform", "Analysis", "Catalogue", "Importing", "Rendering", "Parsing",
        "Diary",
        "CivilTime",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict
    ),

    // The program's intervals on simulated diaries: `make calibrate`.
    .executableTarget(
      name: "calibrate", dependencies: ["Analysis", "Rendering"], path: "Tests/Calibration",
      swiftSettings: strict),

    // The program's day tables and zones, for the oracles in Tests/Oracle.
    .executableTarget(
      name: "tabulate", dependencies: ["Storage", "Analysis", "Diary", "CivilTime"], path: "Tests/Tabulate"),

    // The analysis alone, for Tests/Bench to measure.
    .executableTarget(
      name: "measure", dependencies: ["Storage", "SQLite", "Analysis", "Diary", "CivilTime"],
      path: "Tests/Bench/Measure", swiftSettings: strict),

    // Tests mirror the modules; the fault VFS is compiled for them alone.
    .target(name: "CFaultVFS", dependencies: ["CSQLite"], path: "Tests/CFaultVFS"),
    .target(
      name: "RewritingMigration", dependencies: ["Migrations"], path: "Tests/RewritingMigration",
      swiftSettings: strict),
    // For the sweep of kills alone: no product is made of it, and nothing installs it.
    .executableTarget(
      name: "migrating", dependencies: ["Storage", "RewritingMigration", "Platform", "Diary"],
      path: "Tests/Migrating", swiftSettings: strict),
    .testTarget(name: "FaultVFSTests", dependencies: ["CFaultVFS", "CSQLite"]),
    .testTarget(name: "SQLiteTests", dependencies: ["SQLite", "CFaultVFS"]),
    .testTarget(name: "CivilTimeTests", dependencies: ["CivilTime"]),
    .testTarget(name: "PlatformTests", dependencies: ["Platform"]),
    .testTarget(name: "DiaryTests", dependencies: ["Diary", "CivilTime"]),
    .testTarget(name: "CatalogueTests", dependencies: ["Catalogue", "Diary", "CivilTime"]),
    .testTarget(name: "ParsingTests", dependencies: ["Parsing", "Diary", "CivilTime"]),
    .testTarget(
      name: "StorageTests",
      dependencies: [
        "Storage", "SQLite", "Platform", "Migrations", "Diary", "CivilTime", "CFaultVFS",
        "RewritingMigration",
      ],
      exclude: ["Golden"]),
    .testTarget(name: "AnalysisTests", dependencies: ["Analysis", "Diary", "CivilTime", "calibrate"]),
    .testTarget(name: "ImportingTests", dependencies: ["Importing", "Diary", "CivilTime"]),
    .testTarget(
      name: "RenderingTests", dependencies: ["Rendering", "Analysis", "Diary", "CivilTime"],
      exclude: ["Golden"]),
    .testTarget(
      name: "TranscriptTests",
      dependencies: ["headache"],
      resources: [.copy("Transcripts")]
    ),
  ],
  swiftLanguageModes: [.v6]
)
