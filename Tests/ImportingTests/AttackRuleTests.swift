import CivilTime
import Diary
import Testing

@testable import Cells
@testable import Importing

/// The prompt, `edit` and imports refuse and accept the same attacks.
@Suite struct AttackRuleTests {
  struct Case: CustomTestStringConvertible {
    /// Minutes after now.
    var start: Int
    var end: Int?
    var peak: Intensity? = 5
    var aura: Bool?
    var isAccepted: Bool

    var testDescription: String { "\(start) to \(end.map(String.init) ?? "?"), \(peak ?? -1)" }

    func moment(_ minutes: Int) -> Moment {
      Moment(wallMinutes: november.wallMinutes + minutes, offset: november.offset)
    }

    var entry: AttackEntry {
      var entry = AttackEntry()
      entry.onset = Onset(moment(start))
      entry.end = end.map(moment)
      (entry.intensity, entry.aura) = (peak, aura)
      return entry
    }
  }

  static let cases = [
    Case(start: -60, end: -30, isAccepted: true), Case(start: -60, end: -60, isAccepted: true),
    Case(start: -60, end: 0, isAccepted: true), Case(start: 0, end: 0, isAccepted: true),
    Case(start: -60, isAccepted: true), Case(start: -60, peak: nil, isAccepted: true),
    Case(start: 1, isAccepted: false), Case(start: 1, end: 2, isAccepted: false),
    Case(start: -60, end: 1, isAccepted: false), Case(start: -60, end: -61, isAccepted: false),
    Case(start: -60, end: -30, peak: 0, isAccepted: false),
    Case(start: -60, end: -30, peak: 0, aura: false, isAccepted: false),
    Case(start: -60, end: -30, peak: 0, aura: true, isAccepted: true),
    // Doubtful, and saved.
    Case(start: -60 * 24 * 20, end: -30, isAccepted: true),
  ]

  private let now = Now(moment: november, zone: nil, zoneName: nil)

  @Test(arguments: cases)
  func `the prompt agrees`(rule: Case) {
    let effect = rule.entry.effect(open: nil, now: now)
    #expect((rule.entry.contradiction(effect, open: nil, now: now) == nil) == rule.isAccepted)
  }

  @Test(arguments: cases)
  func `an edit agrees`(rule: Case) {
    let old = Attack(onset: Onset(rule.moment(-600)), end: .at(rule.moment(-500)))
    let edited = rule.entry.edited(rule.end == nil ? old.lapsed : old, now: now)
    #expect((edited.contradiction(now: november, since: old) == nil) == rule.isAccepted)
    #expect(rule.end == nil || rule.entry.unconfirmedDays(of: edited, from: old) == nil)
  }

  @Test(arguments: cases)
  func `the program's own CSV agrees`(rule: Case) {
    let entry = rule.entry
    var attack = Attack(onset: Onset(rule.moment(rule.start)), end: entry.end.map { .at($0) } ?? .unknown)
    (attack.peak, attack.aura) = (rule.peak, rule.aura)
    let bytes = AttackCSV.header + AttackCSV.encode(attack, uuid: RowKey(high: 1, low: 2))
    let read = importing(bytes)
    #expect(read.rows.count == (rule.isAccepted ? 1 : 0))
    #expect(read.summary.problems.isEmpty == rule.isAccepted)
  }

  @Test(arguments: cases)
  func `an attack list agrees`(rule: Case) {
    let end = rule.end.map { "\(rule.moment($0))" } ?? ""
    let aura = rule.aura.map { $0 ? "yes" : "no" } ?? ""
    let peak = rule.peak.map(String.init) ?? ""
    let read = importing("start,end,severity,aura\n\(rule.moment(rule.start)),\(end),\(peak),\(aura)\n")
    #expect(read.rows.count == (rule.isAccepted ? 1 : 0))
    #expect(read.summary.problems.isEmpty == rule.isAccepted)
  }
}
