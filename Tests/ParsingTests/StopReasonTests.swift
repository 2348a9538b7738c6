import Diary
import Language
import Messages
import Parsing
import Testing

struct StopReasonTests {
  private let known = ["nausea", "palpitations", "dry mouth"]

  private func spoken(_ text: String, isMarked: Bool = false) throws -> SpokenReason? {
    SpokenReason(text, isMarked: isMarked, known: known, now: try now())
  }

  @Test(arguments: StopReason.allCases)
  func `A reason is read by its name and by what is printed of it`(reason: StopReason) throws {
    #expect(try StopReason(spoken: reason.rawValue) == reason)
    #expect(try StopReason(spoken: Language.english.name(reason)) == reason)
    #expect(StopReason(named: Language.english.name(reason).uppercased()) == reason)
  }

  @Test(arguments: [
    ("side", StopReason.sideEffects), ("did not work", .lackOfEffect), ("expensive", .cost),
    ("too expensive", .cost), ("pregnant", .pregnancy), ("own decision", .choice),
  ])
  func `The beginning of one reason, or another way to say it, is that reason`(
    text: String, reason: StopReason
  ) throws {
    #expect(try StopReason(spoken: text) == reason)
  }

  @Test func `The beginning of two reasons is none of them`() {
    // A pause, or a pregnancy.
    #expect(throws: UnknownReason.self) { try StopReason(spoken: "planned") }
  }

  @Test func `A slip is refused with the reason that it may be`() throws {
    let error = #expect(throws: UnknownReason.self) { try StopReason(spoken: "side-efects") }
    #expect(error?.text == "side-efects" && error?.meant == .sideEffects)
  }

  @Test func `A reason may be told as effects, or in words that are kept`() throws {
    #expect(try spoken("it was side effects")?.reason == .sideEffects)
    let effects = try #require(try spoken("of the palpitations and nausea"))
    #expect(effects.reason == .sideEffects && effects.effects == ["palpitations", "nausea"])
    #expect(effects.note == nil)
    #expect(try spoken("my aunt said so") == nil)
    let told = try #require(try spoken("my aunt said so", isMarked: true))
    #expect(told.reason == .other && told.note == "my aunt said so" && told.effects.isEmpty)
  }
}
