import CivilTime
import Diary
import Parsing
import Testing

struct ListWordsTests {
  /// `days|condition|…`, or why not.
  private func summary(_ text: String) throws -> String {
    let read = ListWords.read(words(text), now: try now()) { condition in
      AttackCondition.read(condition, vocabulary) { ["zigzag", "wine"].contains($0) }
    }
    switch read {
    case .success(let list):
      return ([list.days.map { "\($0)" } ?? "any day"] + list.conditions.map { "\($0)" })
        .joined(separator: "|")
    case .failure(let problem): return "\(problem)"
    }
  }

  @Test(arguments: [
    ("", "any day"),
    ("nov", "2026-11-01..2026-11-22"), ("in october", "2026-10-01..2026-10-31"),
    ("suma", "any day|drug(\"sumatriptan\")"),
    ("all my headaches with suma", "any day|drug(\"sumatriptan\")"),
    ("suma last month", "2026-10-01..2026-10-31|drug(\"sumatriptan\")"),
    ("open", "any day|open"), ("+wine", "any day|trigger(\"wine\")"), ("zigzag", "any day|word(\"zigzag\")"),
    ("migraine", "any day|migraine"), ("no migraine", "any day|not(Parsing.AttackCondition.migraine)"),
    ("severe", "any day|peak(tenths: Range(70..<101))"),
    ("intensity>=7", "any day|peak(tenths: Range(70..<101))"),
    ("intensity > 7", "any day|peak(tenths: Range(71..<101))"),
    ("peak<4", "any day|peak(tenths: Range(0..<40))"),
    ("intensity<=4", "any day|peak(tenths: Range(0..<41))"),
    ("intensity=5", "any day|peak(tenths: Range(50..<51))"),
    ("intensity=6.5", "any day|peak(tenths: Range(65..<66))"),
    ("intensity>10", "any day|peak(tenths: Range(101..<101))"),
    ("7", "number(7)"), ("elephants", "notUnderstood(\"elephants\")"),
    ("intensity>=11", "notUnderstood(\"intensity>=11\")"), ("nov oct", "daysTwice"),
  ])
  func `Days and conditions are read in any order`(text: String, expected: String) throws {
    #expect(try summary(text) == expected)
  }

  @Test func `Days that no list can be made of are refused as days`() throws {
    #expect(try summary("30 feb").hasPrefix("days("))
  }

  @Test func `Words that two drugs begin with are not chosen between`() throws {
    let two = Vocabulary(drug: { $0 == "trip" ? .ambiguous(["rizatriptan", "sumatriptan"]) : .unknown })
    let read = ListWords.read(["no", "trip"], now: try now()) { text in
      AttackCondition.read(text, two) { _ in false }
    }
    guard case .failure(let problem) = read else {
      Issue.record("one was chosen")
      return
    }
    #expect(problem == .ambiguous("trip", ["rizatriptan", "sumatriptan"]))
  }

  private func holds(_ text: String, _ attack: Attack, isMigraine: Bool = false) -> Bool? {
    guard
      case .condition(let condition) = AttackCondition.read(text, vocabulary, isWord: { $0 == "zigzag" })
    else { return nil }
    return condition.holds(of: attack) { _ in isMigraine }
  }

  @Test func `A condition holds of the attacks that are so, and its opposite of the others`() throws {
    let line = try parseLog(
      words("7 left nausea zigzag +wine suma 50mg"), now: try now(), vocabulary: vocabulary)
    var attack = Attack(onset: Onset(try now().moment), end: .open)
    attack.peak = 7
    attack.side = line.entry.side
    attack.symptoms = ["nausea", "zigzag"]
    attack.triggers = ["wine"]
    attack.doses = [Dose(drug: "sumatriptan")]
    for text in ["left", "zigzag", "+wine", "suma", "open", "severe", "intensity>=7", "peak=7"] {
      #expect(holds(text, attack) == true, "\(text)")
      #expect(holds("no \(text)", attack) == false, "\(text)")
      #expect(holds("without \(text)", attack) == false, "\(text)")
    }
    for text in ["right", "mild", "intensity>7", "intensity>10", "riza", "+sleep"] {
      #expect(holds(text, attack) == false, "\(text)")
      #expect(holds("not \(text)", attack) == true, "\(text)")
    }
    #expect(holds("migraine", attack, isMigraine: true) == true)
    #expect(holds("no migraine", attack, isMigraine: true) == false)
  }

  @Test(arguments: ["migraine", "no migraine", "without migraine", "not migraine"])
  func `A condition knows that it asks for migraine days`(text: String) {
    guard case .condition(let condition) = AttackCondition.read(text, vocabulary, isWord: { _ in false })
    else {
      Issue.record("\(text) is no condition")
      return
    }
    #expect(condition.isOfMigraine)
  }
}
