import CivilTime
import Diary
import Parsing
import Testing

struct CorrectionWordsTests {
  private func correction(_ text: String) throws -> TrialCorrection {
    let typed = words(text)
    return try TrialCorrection(
      part: typed[0], Array(typed.dropFirst()), of: 2, now: try now(), effects: ["nausea", "dry mouth"],
      drugName: { $0 == "cande" ? "candesartan" : $0 })
  }

  private func day(_ text: String) throws -> CivilDay { try #require(CivilDay(iso: text)) }

  @Test func `Each part of a trial is read with what it was`() throws {
    let (first, other) = (try day("2025-10-02"), try day("2025-10-10"))
    let dose = Amount(thousandths: 75_000, unit: .milligram)
    #expect(try correction("start 2025-10-02") == .start(first))
    #expect(try correction("stop 2025-10-02") == .stop(first))
    #expect(try correction("dose 75mg 2025-10-02") == .dose(dose, on: first))
    #expect(try correction("dose 75mg") == .dose(dose, on: nil))
    #expect(try correction("step 2025-10-02 2025-10-10") == .step(first, to: other))
    #expect(try correction("target 75mg") == .target(dose))
    #expect(try correction("judge 2025-10-02") == .judge(first))
    #expect(try correction("interval 28d") == .interval(28))
    #expect(try correction("every 4 weeks") == .interval(28))
    #expect(try correction("reason cost") == .reason(.cost))
    #expect(try correction("note too dear") == .note("too dear"))
    #expect(try correction("drug cande") == .drug("candesartan"))
    #expect(try correction("effect dry mouth 2025-10-02") == .effect("dry mouth", on: first))
    #expect(try correction("effect nausea") == .effect("nausea", on: day("2026-11-22")))
    #expect(try correction("missed 2025-10-02") == .missed([first]))
  }

  @Test func `None says that there was no such thing`() throws {
    let first = try day("2025-10-02")
    #expect(try correction("stop none") == .stop(nil))
    #expect(try correction("step 2025-10-02 none") == .step(first, to: nil))
    #expect(try correction("target none") == .target(nil))
    #expect(try correction("judge none") == .judge(nil))
    #expect(try correction("interval none") == .interval(nil))
    #expect(try correction("reason none") == .reason(nil))
    #expect(try correction("note none") == .note(""))
    #expect(try correction("effect nausea none") == .effect("nausea", on: nil))
    #expect(try correction("missed 2025-10-02 none") == .notMissed([first]))
  }

  @Test(arguments: [
    ("start", PreventiveProblem.missing(.day)), ("dose", .missing(.dose)),
    ("dose 2025-10-02", .missing(.dose)),
    ("step 2025-10-02", .missing(.dayOrStep)), ("target 75mg 2025-10-02", .missing(.dose)),
    ("reason", .missing(.reason)), ("reason elephants", .unknownReason(UnknownReason("elephants"))),
    ("interval elephants", .noInterval("elephants")), ("effect nausea, dry mouth", .missing(.effect)),
    ("color blue", .unknownPart("color")), ("missed 2026-11-01..", .openRange("2026-11-01..")),
  ])
  func `What is no correction is refused with its cause`(text: String, problem: PreventiveProblem) throws {
    let error = #expect(throws: PreventiveRefusal.self) { try correction(text) }
    #expect(error?.problem == problem)
  }

  @Test func `An effect of a day to come is refused`() throws {
    let error = #expect(throws: PreventiveRefusal.self) { try correction("effect nausea 2026-12-24") }
    #expect(error.map { $0.line.isEmpty || $0.line.hasPrefix("headache prev") } == true)
  }

  @Test(arguments: [
    ("28d", 28), ("28", 28), ("4 weeks", 28), ("every 4 weeks", 28), ("12 weeks", 84),
  ])
  func `An interval is a number of days`(text: String, days: Int) throws {
    #expect(try PreventiveWords.interval(text) == days)
  }

  @Test(arguments: ["1", "500d", "elephants", "", "28d yesterday"])
  func `What is no interval is refused`(text: String) {
    #expect(throws: PreventiveRefusal(.noInterval(text))) { try PreventiveWords.interval(text) }
  }
}
