import CivilTime
import Diary
import TestSupport
import Testing

@testable import Analysis

/// What must hold for any diary.
@Suite struct DayTablePropertyTests {
  enum Entry: Hashable {
    case attack(AttackFacts)
    case dose(DoseFacts)
    case checkIn(CheckIn)
    case declared(DeclaredRange)
  }

  static let span = range("2024-12-01", "2025-08-31")

  static func entries(seed: UInt64, shift: Int = 0) -> [Entry] {
    var random = SplitMix64(seed: seed)
    let first = day("2025-01-01") + shift
    return (0..<Int.random(in: 5...120, using: &random)).map { _ in
      let date = first + Int.random(in: 0..<180, using: &random)
      let recordedFields = FieldSet(rawValue: Int.random(in: 0...15, using: &random)).union(.headache)
      switch Int.random(in: 0..<8, using: &random) {
      case 0:
        return .dose(
          DoseFacts(day: date, overuseClass: OveruseClass.allCases.randomElement(using: &random) ?? .none))
      case 1, 2: return .checkIn(CheckIn(day: date, recordedFields: recordedFields))
      case 3:
        let last = date + Int.random(in: 0..<20, using: &random)
        return .declared(
          DeclaredRange(
            start: date, last: Bool.random(using: &random) ? last : nil, recordedFields: recordedFields))
      default:
        let onset = Moment(date, minuteOfDay: Int.random(in: 0..<1440, using: &random), offset: nil)
        let end = Moment(
          wallMinutes: onset.wallMinutes + Int.random(in: 1..<6000, using: &random), offset: nil)
        var attack = Attack(onset: Onset(onset), end: Bool.random(using: &random) ? .at(end) : .unknown)
        attack.peak =
          Bool.random(using: &random) ? Intensity(tenths: Int.random(in: 1...100, using: &random)) : nil
        attack.recordedFields = recordedFields
        attack.side = [.left, .both, nil].randomElement(using: &random) ?? nil
        attack.features.nausea = Bool.random(using: &random)
        return .attack(AttackFacts(attack))
      }
    }
  }

  static func table(_ entries: [Entry], today: CivilDay = day("2025-06-20")) -> DayTable {
    var table = DayTable(today: today)
    for entry in entries {
      switch entry {
      case .attack(let attack): table.add(attack)
      case .dose(let dose): table.add(dose)
      case .checkIn(let checkIn): table.add(checkIn)
      case .declared(let declared): table.add(declared, lastLoggedDay: today - 10)
      }
    }
    return table
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func `Neither order nor repetition of entries matters`(seed: UInt64) {
    var random = SplitMix64(seed: seed ^ 0xABCD)
    let entries = Self.entries(seed: seed)
    let records = Self.table(entries).records(in: Self.span)
    #expect(Self.table((entries + entries).shuffled(using: &random)).records(in: Self.span) == records)
  }

  @Test(arguments: 0..<100 as Range<UInt64>)
  func `Seven days later everything is the same seven days later`(seed: UInt64) {
    let today = day("2025-06-20")
    let here = Self.table(Self.entries(seed: seed), today: today)
    let there = Self.table(Self.entries(seed: seed, shift: 7), today: today + 7)
    let moved = DayRange(Self.span.start + 7, before: Self.span.end + 7)
    for measure in DayMeasure.all {
      #expect(here.series(of: measure, in: Self.span) == there.series(of: measure, in: moved))
    }
    let (before, on) = (range("2025-01-01", "2025-03-10"), range("2025-03-20", "2025-06-10"))
    let shifted = [before, on].map { DayRange($0.start + 7, before: $0.end + 7) }
    #expect(
      compare(before, on, in: here).measures == compare(shifted[0], shifted[1], in: there).measures)
  }

  @Test(arguments: 0..<100 as Range<UInt64>)
  func `Months add up to the whole, and the table agrees with its rows`(seed: UInt64) {
    let table = Self.table(Self.entries(seed: seed))
    let records = table.records(in: Self.span)
    let months = table.months(in: Self.span)
    #expect(months.reduce(0) { $0 + $1.days } == Self.span.count)
    #expect(months.reduce(0) { $0 + $1.recorded } == table.recorded(in: Self.span))
    #expect(months.reduce(0) { $0 + $1.headacheDays } == records.count { $0.headache })
    #expect(months.reduce(0) { $0 + ($1[.migraineDays] ?? 0) } == records.count { $0.migraine == true })
    let doses = table.dosesAlone(in: Self.span)
    #expect(records.count { !$0.recorded.isEmpty } == table.recorded(in: Self.span) + doses.count)
    #expect(doses.allSatisfy { table[$0].recorded == .acuteMedication })
    #expect(
      table.unknownDays(in: Self.span).reduce(0) { $0 + $1.count }
        == Self.span.count - table.recorded(in: Self.span))
    #expect(records.allSatisfy { !$0.headache || $0.recorded.contains(.headache) })
    #expect(records.allSatisfy { ($0.migraine != nil) == $0.recorded.contains(.features) })
  }

  @Test(arguments: 0..<50 as Range<UInt64>)
  func `A day is a headache day exactly where an attack says so`(seed: UInt64) {
    let entries = Self.entries(seed: seed)
    let table = Self.table(entries)
    for day in Self.span where day < table.today {
      let attacks = entries.compactMap { if case .attack(let attack) = $0 { attack } else { nil } }
        .filter { $0.onset.day <= day && day <= Self.lastDay($0) }
      let dosed = entries.contains {
        if case .dose(let dose) = $0 { dose.day == day && dose.isAcute } else { false }
      }
      let expected = attacks.contains { attack in
        guard case .at(let end) = attack.end else { return true }
        return end.wallMinutes - attack.onset.wallMinutes >= 30 || dosed
      }
      #expect(table[day].headache == expected, "\(day)")
    }
  }

  /// Written out apart from the table: minute by minute backwards from the end.
  private static func lastDay(_ attack: AttackFacts) -> CivilDay {
    guard case .at(let end) = attack.end else { return attack.onset.day }
    return end.minuteOfDay == 0 ? end.day - 1 : end.day
  }
}
