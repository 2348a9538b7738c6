import Analysis
import CivilTime
import TestSupport
import Testing

@testable import Rendering

@Suite struct OveruseTextTests {
  private func overuse(_ counts: [OveruseLine: [Int]], recorded: Int = 30) -> Overuse {
    let end = day("2026-11-22")
    return Overuse(
      windows: (0..<3).map { number in
        let start = end - 30 * (3 - number)
        return OveruseCount(
          range: DayRange(start, before: start + 30), recorded: recorded,
          days: counts.mapValues { $0[number] })
      })
  }

  private func text(_ overuse: Overuse) -> String {
    OveruseText(Layout(language: .english)).render(overuse).split(separator: "\n").map {
      $0.drop { $0 == " " }
    }.joined(separator: " ")
  }

  @Test func `A limit that was reached is named with its source and without a diagnosis`() {
    let text = text(overuse([.triptan: [10, 12, 11], .several: [10, 12, 11]]))
    #expect(
      text.contains(
        "Triptans were taken on 10 or more days in each of the last three 30-day windows (10, 12 and 11): use "
          + "reached the number of days that doctors use as a warning (ICHD-3 8.2.2: a month, for more than 3 months)."
      ))
    #expect(text.contains("A count, not a diagnosis."))
    for word in ["overuse headache", "MOH", "stop", "you have"] {
      #expect(!text.contains(word), "\(word)")
    }
  }

  @Test func `8 days of paracetamol and 8 of an NSAID are sixteen of one class, by whose rule`() {
    let text = text(overuse([.simple: [16, 16, 16], .several: [16, 16, 16]]))
    #expect(text.contains("Paracetamol and NSAIDs were taken on 15 or more days"))
    #expect(
      text.contains(
        "(ICHD-3 8.2.3: a month, for more than 3 months; that they are counted together is this program's rule)"
      ))
    #expect(!text.contains("several classes were") && !text.contains("8.2.6"))
  }

  @Test func `The union of classes is ICHD-3's 8.2.6`() {
    let text = text(overuse([.triptan: [6, 6, 6], .simple: [6, 6, 6], .several: [12, 12, 12]]))
    #expect(
      text.contains(
        "Acute drugs of several classes were taken on 10 or more days in each of the last three 30-day windows "
          + "(12, 12 and 12), none of them so often alone: use reached the number of days that doctors use as a "
          + "warning (ICHD-3 8.2.6: a month, for more than 3 months)."))
  }

  @Test func `A limit that is near is named, and one that is passed in one window alone`() {
    #expect(
      text(overuse([.triptan: [2, 2, 9]])).contains("Triptans: 9 days in the last 30; the line is 10."))
    #expect(
      text(overuse([.simple: [2, 2, 20]]))
        .contains(
          "Paracetamol and NSAIDs: 20 days in the last 30; the line is 15, which not every window before reached."
        ))
    #expect(
      text(overuse([.triptan: [2, 2, 7]])).contains("No class reached its line in each of the last three"))
  }

  @Test func `Where days are not recorded there are at least so many`() {
    let drawn = OveruseText(Layout(language: .english)).render(
      overuse([.triptan: [10, 12, 11]], recorded: 20))
    #expect(drawn.contains("24 Aug–22 Sep        ≥10   20 of 30\n"))
    #expect(
      drawn.contains("≥ is at least: 30 of the last 90 days are not recorded for acute drugs. Days\n"))
    let ascii = OveruseText(Layout(language: .english, ascii: true)).render(
      overuse([.triptan: [10, 12, 11]], recorded: 20))
    #expect(ascii.contains("24 Aug-22 Sep       >=10   20 of 30\n") && ascii.isPlainASCII)
  }

  @Test func `Drugs without a limit have no line`() {
    let drawn = OveruseText(Layout(language: .english)).render(overuse([.unset: [20, 20, 20]]))
    #expect(drawn.contains("line                   –\n"))
    #expect(drawn.contains("No class reached its line"))
    #expect(drawn.contains("other: drugs without a line, such as gepants."))
  }

  @Test func `Where no day is recorded there are none`() {
    #expect(text(overuse([:])).hasPrefix("No acute drug is recorded on these days. Days are counted"))
    #expect(
      text(overuse([:], recorded: 3)).contains("81 of the last 90 days are not recorded for acute drugs."))
  }
}
