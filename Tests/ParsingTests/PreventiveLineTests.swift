import CivilTime
import Diary
import Testing

@testable import Parsing

/// Preventives as people tell them.
@Suite struct PreventiveLineTests {
  /// Sunday, 29 November 2026.
  private let now = Now(
    moment: Moment(wallMinutes: 29_932_440, offset: 60), zone: nil, zoneName: nil)

  private func read(_ text: String) throws(PreventiveProblem) -> PreventiveLine {
    try parsePreventive(text.split(separator: " ").map(String.init), now: now)
  }

  /// `drug|dose|interval|day|because|rest`; a part that is not there is left out.
  private func summary(_ text: String) -> String {
    do throws(PreventiveProblem) {
      let line = try read(text)
      var parts = [line.drug]
      if let dose = line.dose { parts.append(dose == .unspecified ? "no dose" : "\(dose)") }
      if let days = line.intervalDays { parts.append("\(days)d") }
      if let day = line.day { parts.append("\(day)") }
      if let because = line.because { parts.append("because \(because)") }
      if !line.rest.isEmpty { parts.append("? \(line.rest.joined(separator: " "))") }
      return parts.joined(separator: "|")
    } catch {
      return switch error {
      case .missingDrug: "no drug"
      case .notUnderstood(let words): "refused \(words)"
      case .doseWithoutUnit(let word, _): "unit \(word)"
      case .thousandsOrDecimals: "two readings"
      case .second(let words): "again \(words)"
      case .difference: "difference"
      case .ambiguousInterval: "ambiguous"
      case .noWholeInterval: "no interval"
      case .tooFarAhead: "too far"
      case .day: "day"
      default: "\(error)"
      }
    }
  }

  @Test(arguments: [
    ("milnacipran 25mg", "milnacipran|25 mg"),
    ("milnacipran 25 mg 2025-10-01", "milnacipran|25 mg|2025-10-01"),
    ("amitriptyline 50mg/day", "amitriptyline|50 mg"), ("amitriptyline 50 mg/d", "amitriptyline|50 mg"),
    ("amitriptyline 10mg at night", "amitriptyline|10 mg"),
    ("metoprolol 47.5mg daily since 15 sep", "metoprolol|47.5 mg|2026-09-15"),
    ("propranolol 25 mg twice a day", "propranolol|50 mg"), ("propranolol 25mg bid", "propranolol|50 mg"),
    ("propranolol 40mg 2x/day", "propranolol|80 mg"),
    ("propranolol 40mg 3 times a day", "propranolol|120 mg"),
    ("propranolol 40 mg every 12 hours", "propranolol|80 mg"),
    ("propranolol 40mg every 8h", "propranolol|120 mg"),
    ("propranolol 40mg morning and evening", "propranolol|80 mg"),
    ("topiramate 2 x 25mg", "topiramate|50 mg"),
    ("metoprolol 47.5mg 1-0-1 since 1 oct", "metoprolol|95 mg|2026-10-01"),
    ("metoprolol 47.5mg 1-0-½", "metoprolol|71.25 mg"), ("topiramate 25-0-50 mg", "topiramate|75 mg"),
    ("topiramate 25-0-50mg", "topiramate|75 mg"), ("topiramate 25mg 1-1-1-0", "topiramate|75 mg"),
    ("topiramate 25mg am 50mg pm", "topiramate|75 mg"),
    ("topiramate 25mg in the morning and 50mg at night", "topiramate|75 mg"),
    ("amitriptyline 10mg nocte", "amitriptyline|10 mg"),
    ("erenumab 140mg once a month, first on 3 oct", "erenumab|140 mg|30d|2026-10-03"),
    ("topiramate 2x25mg daily", "topiramate|50 mg"), ("topiramate 2 tablets of 25mg", "topiramate|50 mg"),
    ("topiramate 25mg x 2", "topiramate|50 mg"), ("topiramate half a 50mg tablet", "topiramate|25 mg"),
    ("topiramate half a tablet", "topiramate|0.5 tablets"), ("topiramate 25mg tablets", "topiramate|25 mg"),
    ("venlafaxine one capsule", "venlafaxine|1 tablets"),
    ("venlafaxine 2 capsules a day", "venlafaxine|2 tablets"),
    ("venlafaxine 75mg capsule since monday", "venlafaxine|75 mg|2026-11-23"),
    ("topiramate from 25mg to 50mg", "topiramate|50 mg"),
    ("topiramate to 50mg on 3 oct", "topiramate|50 mg|2026-10-03"),
    ("topiramate 50mg for migraine prevention", "topiramate|50 mg"),
  ])
  func `A daily dose`(text: String, expected: String) { #expect(summary(text) == expected) }

  @Test(arguments: [
    ("erenumab 70mg every 4 weeks", "erenumab|70 mg|28d"), ("erenumab 70mg every 28d", "erenumab|70 mg|28d"),
    ("erenumab 70mg monthly since 3 aug", "erenumab|70 mg|30d|2026-08-03"),
    ("erenumab 70mg once a month", "erenumab|70 mg|30d"),
    ("fremanezumab 675mg quarterly", "fremanezumab|675 mg|91d"),
    ("fremanezumab 675mg every 3 months", "fremanezumab|675 mg|91d"),
    ("erenumab 70mg/month", "erenumab|70 mg|30d"),
    ("botox 155 units every 12 weeks", "botox|155 units|84d"),
    ("botulinum toxin a 155 units", "botulinum toxin a|155 units"),
    ("erenumab 1 injection of 70mg every month", "erenumab|70 mg|30d"),
    ("acupuncture weekly", "acupuncture|7d"),
    ("acupuncture 1 session a week", "acupuncture|no dose|7d"), ("cefaly no dose daily", "cefaly|no dose"),
    ("cefaly since 1 nov", "cefaly|2026-11-01"), ("acupuncture every other week", "acupuncture|14d"),
    ("acupuncture fortnightly since yesterday", "acupuncture|14d|2026-11-28"),
  ])
  func `What is given at intervals, or has no dose`(text: String, expected: String) {
    #expect(summary(text) == expected)
  }

  @Test(arguments: [
    ("milnacipran because of palpitations", "milnacipran|because palpitations"),
    (
      "milnacipran yesterday because of palpitations and nausea",
      "milnacipran|2026-11-28|because palpitations and nausea"
    ),
    ("milnacipran because of palpitations on 15 nov", "milnacipran|2026-11-15|because palpitations"),
    ("milnacipran due to side effects since yesterday", "milnacipran|2026-11-28|because side effects"),
    ("milnacipran tomorrow", "milnacipran|2026-11-30"),
    ("milnacipran side effects", "milnacipran side effects"),
  ])
  func `A stop and why`(text: String, expected: String) { #expect(summary(text) == expected) }

  @Test(arguments: [
    ("25mg", "no drug"), ("", "no drug"), ("milnacipran 25", "unit 25"),
    ("valproate 1,000mg", "two readings"),
    ("valproate 1.500 mg", "two readings"), ("levothyroxine 0.125mg", "levothyroxine|0.125 mg"),
    ("topiramate 25mg 50mg", "again 50mg"), ("topiramate by 25mg", "difference"),
    ("topiramate 25mg biweekly", "ambiguous"), ("acupuncture twice a week", "no interval"),
    ("topiramate 25mg 1-0-1-0-1", "refused 1-0-1-0-1"), ("topiramate 25-0-50", "unit 25-0-50"),
    ("topiramate 25mg 31 feb", "day"),
    ("topiramate 25mg 2028-01-01", "too far"), ("topiramate 25mg yesterday today", "again today"),
    ("topiramate 25mg with breakfast", "topiramate|25 mg|? with breakfast"),
    ("erenumab 70mg every 4 weeks twice a day", "again 2 a day"),
  ])
  func `What is not certain is refused, and what holds a digit is understood`(text: String, expected: String)
  {
    #expect(summary(text) == expected)
  }

  @Test(arguments: [
    ("candesartan 8mg since august", ["2026-08-01", "2026-08-15"]),
    ("candesartan 8mg since aug 2025", ["2025-08-01", "2025-08-15"]),
    ("candesartan 8mg since mid september", ["2026-09-15"]),
    ("candesartan 8mg from the start of december", ["2025-12-01"]),
    ("candesartan 8mg since 2024", ["2024-01-01", "2024-07-01"]),
  ])
  func `A month or a year is no first day, and each that can be meant is offered`(
    text: String, days: [String]
  ) {
    #expect(throws: PreventiveProblem.self) { try read(text) }
    guard case .vagueStart(_, let lines) = problem(text) else { return #expect(Bool(false), "\(text)") }
    #expect(lines == days.map { "headache prev start candesartan 8mg since \($0)" })
  }

  private func problem(_ text: String) -> PreventiveProblem? {
    do throws(PreventiveProblem) {
      _ = try read(text)
      return nil
    } catch {
      return error
    }
  }

  @Test func `A date without its year is the last one, and the coming one beside it`() throws {
    let line = try read("amitriptyline 5 dec")
    #expect(line.day == CivilDay(iso: "2025-12-05") && line.comingDay == CivilDay(iso: "2026-12-05"))
    #expect(try read("amitriptyline 5 nov").comingDay == nil)
  }

  @Test func `A name that is known may have any words`() throws {
    let words = ["st", "john's", "wort", "weekly"]
    let line = try parsePreventive(words, nameLength: 3, now: now)
    #expect(line.drug == "st john's wort" && line.intervalDays == 7)
  }

  @Test(arguments: [
    ("palpitations", "palpitations"), ("nausea, dry mouth and sweating", "nausea;dry mouth;sweating"),
    ("nausea and dry mouth since yesterday", "nausea;dry mouth;2026-11-28"),
    ("yesterday nausea", "nausea;2026-11-28"), ("since 15 sep hair loss", "hair loss;2026-09-15"),
    ("pins and needles", "pins and needles"), ("nausea, nausea", "nausea"),
    ("weight up on 15 sep", "weight up;2026-09-15"),
    ("weight up 3kg", "refused"), ("nausea tomorrow", "refused"),
  ])
  func `Effects are parted by commas or and`(text: String, expected: String) {
    let words = text.split(separator: " ").map(String.init)
    guard let spoken = try? parseEffects(words, known: ["pins and needles"], now: now) else {
      #expect(expected == "refused")
      return
    }
    #expect(
      (spoken.effects + [spoken.day?.description].compactMap(\.self)).joined(separator: ";") == expected)
  }

  @Test func `No words about a preventive stop the reader, and none with a digit is passed over`() {
    let words = [
      "topiramate", "25mg", "25", "mg", "to", "from", "by", "half", "a", "tablet", "2", "x", "2x25mg",
      "every", "4",
      "weeks", "other", "day", "twice", "/day", "because", "of", "nausea", "and", "since", "on", "15", "sep",
      "tomorrow",
      "no", "dose", "at", "night", "morning", ",", "1/2", "½", "1,000mg", "monthly", "12h", "x2", "",
    ]
    var random = SystemRandomNumberGenerator()
    for _ in 0..<20_000 {
      let line = (0..<Int.random(in: 0...7, using: &random)).compactMap { _ in
        words.randomElement(using: &random)
      }
      guard let read = try? parsePreventive(line, now: now) else { continue }
      #expect(!read.rest.contains { $0.contains(where: \.isNumber) }, "\(line)")
    }
  }
}
