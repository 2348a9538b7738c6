import Containers
import CivilTime
import Diary
import TestSupport
import Testing

@testable import Cells
@testable import Importing

@Suite struct AttackCSVTests {
  static let hostileTexts = [
    "", "plain", "=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx", "\nx", "|x", "'", "''", "'=1", "＝1", "a;b",
    "a|b",
    "a\\", "\\e", "\\", ";", "|", "\"", "\"\"", "a,b", "a\nb", "a\r\nb", " lead", "trail ", "\u{FEFF}bom",
    "ünï",
    "e\u{301}", "\u{1B}[31m", "\u{202E}abc", "😀", "unknown", "none", "open", "yes", "\\;\\|",
  ]

  static func text(_ random: inout SplitMix64) -> String {
    (0..<Int.random(in: 0...3, using: &random)).map { _ in
      hostileTexts.randomElement(using: &random) ?? ""
    }.joined()
  }

  static func moment(_ random: inout SplitMix64) -> Moment {
    let offsets: [Int?] = [nil, 0, 60, -210, 345, 840, -720]
    return Moment(
      wallMinutes: Int.random(in: -30_000_000...29_000_000, using: &random),
      offset: offsets.randomElement(using: &random) ?? nil)
  }

  static func maybe<T>(_ random: inout SplitMix64, _ make: (inout SplitMix64) -> T) -> T? {
    Bool.random(using: &random) ? make(&random) : nil
  }

  static func attack(_ random: inout SplitMix64) -> Attack {
    let onset = moment(&random)
    var attack = Attack(
      onset: Onset(onset, precision: Onset.Precision.allCases.randomElement(using: &random) ?? .minute),
      end: [.open, .unknown, .at(Moment(wallMinutes: onset.wallMinutes + 90, offset: onset.offset))]
        .randomElement(using: &random) ?? .open)
    attack.aura = maybe(&random) { Bool.random(using: &$0) }
    attack.peak = maybe(&random) { Intensity(tenths: Int.random(in: 1...100, using: &$0)) }
    if attack.aura == true, Bool.random(using: &random) { attack.peak = 0 }
    attack.kind = maybe(&random) { HeadacheKind.allCases.randomElement(using: &$0) } ?? nil
    attack.side = maybe(&random) { Side.allCases.randomElement(using: &$0) } ?? nil
    attack.quality = maybe(&random) { Quality.allCases.randomElement(using: &$0) } ?? nil
    attack.impact = maybe(&random) { Impact.allCases.randomElement(using: &$0) } ?? nil
    attack.features = Features(
      worseWithActivity: maybe(&random) { Bool.random(using: &$0) },
      nausea: maybe(&random) { Bool.random(using: &$0) },
      vomiting: maybe(&random) { Bool.random(using: &$0) },
      photophobia: maybe(&random) { Bool.random(using: &$0) },
      phonophobia: maybe(&random) { Bool.random(using: &$0) })
    attack.auraMinutes = maybe(&random) { Int.random(in: 0...600, using: &$0) }
    attack.note = text(&random)
    attack.zone = maybe(&random, text)
    attack.recordedFields = FieldSet(rawValue: Int.random(in: 0...15, using: &random))
    attack.readings = (0..<Int.random(in: 0...3, using: &random)).map { _ in
      Reading(at: moment(&random), intensity: Intensity(tenths: Int.random(in: 0...100, using: &random)))
    }
    attack.doses = (0..<Int.random(in: 0...3, using: &random)).map { _ in
      Dose(
        drug: text(&random),
        amount: maybe(&random) {
          Amount(
            thousandths: Int.random(in: 1...9_999_999, using: &$0),
            unit: DoseUnit.allCases.randomElement(using: &$0) ?? .milligram)
        }, count: Int.random(in: 1...9, using: &random), takenAt: maybe(&random, moment),
        relief: maybe(&random) { Relief.allCases.randomElement(using: &$0) } ?? nil)
    }
    attack.triggers = (0..<Int.random(in: 0...3, using: &random)).map { _ in text(&random) }
    attack.symptoms = (0..<Int.random(in: 0...3, using: &random)).map { _ in text(&random) }
    return attack
  }

  @Test func `What is written is what is read: 2,000 random attacks with hostile texts`() {
    var random = SplitMix64(seed: 20_261_122)
    var written: [(Attack, RowKey)] = []
    var bytes = AttackCSV.header
    for _ in 0..<2000 {
      let uuid = RowKey(high: random.next(), low: random.next())
      let attack = Self.attack(&random)
      written.append((attack, uuid))
      bytes += AttackCSV.encode(attack, uuid: uuid)
    }
    let (rows, summary) = importing(bytes, chunks: [1 << 16])
    #expect(summary.format == .ownAttacks)
    #expect(summary.problems.isEmpty)
    #expect(rows.count == 2000)
    for (row, (attack, uuid)) in zip(rows, written) {
      #expect(row.entry == .attack(attack))
      #expect(row.uuid == uuid && row.key == uuid)
      #expect(row.raw == nil)
    }
    let again = rows.flatMap { row in row.attack.map { AttackCSV.encode($0, uuid: row.key) } ?? [] }
    #expect(AttackCSV.header + again == bytes)
  }

  @Test(arguments: hostileTexts)
  func `No cell of the export begins as a formula`(text: String) throws {
    var attack = Attack(onset: Onset(november), end: .unknown)
    attack.note = text
    attack.zone = text
    attack.triggers = [text]
    attack.doses = [Dose(drug: text)]
    let line = AttackCSV.header + AttackCSV.encode(attack, uuid: RowKey(high: 1, low: 2))
    let table = CSVTable(ByteFile(line).stream())
    var record = Record()
    #expect(try table.next(into: &record) == .record)
    #expect(try table.next(into: &record) == .record)
    for index in 0..<record.count { #expect(!FormulaGuard.opensFormula(record.bytes[record.range(index)])) }
    #expect(try table.next(into: &record) == .end)
  }

  @Test func `Rows and columns that people add are read, by name`() throws {
    let (rows, summary) = importing("weather,onset,Severity,uuid\nhot,2025-02-03T08:00+01:00,4,\n")
    #expect(summary.problems.isEmpty)
    let row = try #require(rows.first)
    #expect(row.uuid == nil)
    #expect(row.attack?.peak == 4)
    #expect(row.attack?.recordedFields == .all)
    #expect(row.rawText == "weather,hot\n")
  }

  @Test func `A UUID is written and read in its usual form`() throws {
    let key = RowKey(high: 0x0190_B2C3_D4E5_7F60, low: 0x8123_4567_89AB_CDEF)
    #expect(key.uuidText == "0190b2c3-d4e5-7f60-8123-456789abcdef")
    #expect(RowKey(uuid: "0190B2C3-D4E5-7F60-8123-456789ABCDEF") == key)
    #expect(RowKey(uuid: "0190b2c3d4e57f608123456789abcdef") == nil)
    #expect(RowKey(bytes: key.bytes) == key)
  }
}
