import CivilTime
import Diary
import TestSupport
import Testing

@testable import Cells
@testable import Importing

@Suite struct StreamingTests {
  static let seeds: [String] = [
    AttackListTests.twelveColumns,
    "\u{FEFF}Datum;Kopfschmerz;Intensität\r\n01.02.2025;Nein;\r\n02.02.2025;Ja;6,5\r\n\r\n;;\r\n",
    "start,severity,notes\r2025-02-03,4,\"a\r\nb \"\"c\"\"\"\r2025-02-03,4,x\"y\r2025-02-04,4,\"z",
    ProblemTests.header + "2025-02-03T08:00,08:30,5,yes,no,\"a 5 mg; b\",2,'=x\n3/4/25,,,,,,,\n",
    String(decoding: AttackCSV.header, as: UTF8.self)
      + String(
        decoding: AttackCSV.encode(Attack(onset: Onset(november), end: .open), uuid: RowKey(high: 1, low: 2)),
        as: UTF8.self),
  ]

  @Test(arguments: seeds)
  func `Chunks of any sizes give what one chunk gives`(text: String) {
    var random = SplitMix64(seed: 7)
    let bytes = Array(text.utf8)
    let whole = importing(bytes)
    for _ in 0..<40 {
      let sizes = (0..<5).map { _ in Int.random(in: 1...17, using: &random) }
      let cut = importing(bytes, chunks: sizes)
      #expect(cut.rows == whole.rows)
      #expect(cut.summary == whole.summary)
    }
  }

  @Test func `Mutated files end in rows and problems that account for every row, never in a crash`() {
    let rounds = TestForm.isLong ? 1_000_000 : 6_000
    var random = SplitMix64(seed: 11)
    let specials = Array("\",;\t\r\n\0'=+-0159:./TZx ".utf8) + [0x80, 0xC3, 0xFF]
    for round in 0..<rounds {
      var bytes = Array(Self.seeds[round % Self.seeds.count].utf8)
      for _ in 0..<Int.random(in: 1...8, using: &random) where !bytes.isEmpty {
        let index = Int.random(in: 0..<bytes.count, using: &random)
        switch Int.random(in: 0..<4, using: &random) {
        case 0: bytes[index] = UInt8.random(in: 0...255, using: &random)
        case 1: bytes.insert(specials.randomElement(using: &random) ?? 0, at: index)
        case 2: bytes.removeSubrange(index..<min(bytes.count, index + Int.random(in: 1...9, using: &random)))
        default:
          bytes.insert(contentsOf: bytes[..<index].suffix(Int.random(in: 1...40, using: &random)), at: index)
        }
      }
      let (rows, summary) = importing(bytes, order: round % 2 == 0 ? .dayFirst : nil)
      #expect(summary.rows == summary.attacks + summary.checkIns + summary.silent + summary.refused)
      #expect(rows.count == summary.attacks + summary.checkIns)
      #expect(summary.refused <= summary.problemCount)
      if summary.format == nil { #expect(summary.problemCount > 0) }
    }
    print("mutated files: \(rounds)")
  }

  struct DiskFull: Error, Equatable {}

  @Test func `What a closure throws comes out, and ends the reading`() {
    let importer = Importer(ImportOptions(now: november))
    var pulls = 0
    #expect(throws: DiskFull()) {
      try importer.read(
        from: { (chunk: inout [UInt8]) throws(DiskFull) in
          pulls += 1
          chunk = Array(("start,severity\n" + String(repeating: "2025-02-03,4\n", count: 60)).utf8)
        }, into: { _ throws(DiskFull) in throw DiskFull() })
    }
    #expect(pulls == 1)
  }
}

@Suite struct RowKeyTests {
  static func keys(_ text: String) -> [RowKey] { importing(text).rows.map(\.key) }

  @Test func `A row's key is fixed: it is stored in diaries`() {
    let key = Self.keys("start,severity,notes\n2025-02-03T08:00,4,Käse\n").first
    #expect(key?.uuidText == "45d20853-a911-3518-3dbb-8e95c91902a2")
  }

  @Test func `Order of columns, quoting, separators, blanks and empty columns leave a key as it is`() {
    let key = Self.keys("start,severity,notes\n2025-02-03T08:00,4,Käse\n")
    #expect(Self.keys("notes;start;severity\r\n\"Käse\"; 2025-02-03T08:00 ;4\r\n") == key)
    #expect(Self.keys("Started\tpain level\tweather\tcomment\n2025-02-03T08:00\t4\t\tKäse\n") == key)
    #expect(Self.keys("start,severity,notes\n2025-02-03T08:00,4,Kase\n") != key)
    #expect(Self.keys("start,severity,triggers\n2025-02-03T08:00,4,Käse\n") != key)
    #expect(Self.keys("start,severity,weather\n2025-02-03T08:00,4,Käse\n") != key)
  }

  @Test func `Cells do not run into one another`() {
    let keys = Self.keys(
      "start,severity,notes,triggers\n2025-02-03,4,ab,c\n2025-02-03,4,a,bc\n2025-02-03,4,abc,\n2025-02-03,4,,abc\n"
    )
    #expect(Set(keys).count == 4)
  }

  @Test func `Ten thousand rows that differ have ten thousand keys`() {
    let rows = (0..<10_000).map { "2025-02-03,\(1 + $0 % 10),note \($0 / 10)\n" }
    #expect(Set(Self.keys("start,severity,notes\n" + rows.joined())).count == 10_000)
  }
}
