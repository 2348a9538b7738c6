import Catalogue
import CivilTime
import Diary
import Testing

/// Which cautions stand between what is taken, and when.
@Suite struct InteractionRuleTests {
  private struct Unreadable: Error {}

  /// Knows the drugs that the tests name.
  private var rule: InteractionRule {
    var rule = InteractionRule()
    let names = ["rizatriptan", "sumatriptan", "propranolol", "milnacipran", "venlafaxine", "unheard of"]
    rule.know(names) { name in Catalogue.find(name)?.drug }
    return rule
  }

  private let day = CivilDay(number: 20_000)

  private func moment(_ minutes: Int) -> Moment { Moment(day, minuteOfDay: 720 + minutes, offset: 60) }

  private func trial(_ drug: String, from start: CivilDay, to stop: CivilDay? = nil) throws -> Trial {
    let amount = try #require(Amount("50mg"))
    var trial = Trial(drug: drug, steps: [DoseStep(day: start, amount: amount)])
    trial.stop = stop
    return trial
  }

  @Test(arguments: [
    (0, true), (24 * 60 - 1, true), (24 * 60, false), (-24 * 60 + 1, true), (-24 * 60, false),
  ])
  func `two triptans are warned of within 24 hours, whichever came first`(minutes: Int, isWarned: Bool) throws
  {
    var rule = rule
    let warnings = rule.warnings(
      taking: [Dose(drug: "rizatriptan", takenAt: moment(minutes))], at: moment(0), during: [],
      beside: [Intake(drug: "sumatriptan", at: moment(0))])
    #expect(warnings.isEmpty != isWarned)
    #expect(warnings.allSatisfy { $0.drugs == ["rizatriptan", "sumatriptan"] })
  }

  @Test func `a dose without a time was taken at the moment of its line`() {
    var rule = rule
    let warnings = rule.warnings(
      taking: [Dose(drug: "rizatriptan")], at: moment(60), during: [],
      beside: [Intake(drug: "sumatriptan", at: moment(0))])
    #expect(!warnings.isEmpty)
  }

  @Test func `two drugs of one line are warned of`() {
    var rule = rule
    let doses = [Dose(drug: "rizatriptan"), Dose(drug: "sumatriptan")]
    #expect(!rule.warnings(taking: doses, at: moment(0), during: [], beside: []).isEmpty)
  }

  @Test func `a dose is warned of with a preventive of its day`() throws {
    var rule = rule
    let propranolol = try trial("propranolol", from: day - 30)
    let doses = [Dose(drug: "rizatriptan", takenAt: moment(0))]
    let warnings = rule.warnings(taking: doses, at: moment(0), during: [propranolol], beside: [])
    #expect(warnings.map(\.drugs) == [["rizatriptan", "propranolol"]])
  }

  @Test func `two preventives are warned of, whichever came first`() throws {
    let first = try trial("milnacipran", from: day - 30)
    let second = try trial("venlafaxine", from: day)
    var rule = rule
    let forward = rule.warnings(starting: second, beside: [first])
    let back = rule.warnings(starting: first, beside: [second])
    #expect(!forward.isEmpty)
    #expect(forward == back)
  }

  @Test func `a drug that is not known is passed over`() {
    var rule = rule
    let doses = [Dose(drug: "unheard of")]
    #expect(rule.warnings(taking: doses, at: moment(0), during: [], beside: []).isEmpty)
  }

  @Test func `each drug is looked up once, and what that throws is passed on`() throws {
    var rule = rule
    var asked: [String] = []
    try rule.know(["sumatriptan", "eletriptan", "eletriptan"]) { name throws(Unreadable) in
      asked.append(name)
      return nil
    }
    #expect(asked == ["eletriptan"])
    #expect(throws: Unreadable.self) {
      try rule.know(["naratriptan"]) { _ throws(Unreadable) in throw Unreadable() }
    }
  }
}
