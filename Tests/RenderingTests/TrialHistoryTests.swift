import Messages
import Language
import Analysis
import CivilTime
import Diary
import TestSupport
import Testing

@testable import Rendering

@Suite struct TrialHistoryTests {
  private static func tried(_ drug: String) -> TriedPreventive {
    var trial = Sample.milnacipran.trial
    trial.drug = drug
    for (after, effect) in [(4, "nausea"), (9, "nausea"), (9, "<b>odd</b>")] {
      trial.effects.append(TrialEffect(day: trial.start + after, effect: effect))
    }
    trial.missed = [trial.start + 3]
    return TriedPreventive(
      PreventiveTrial(id: 2, trial: trial, drugClass: .snri), Sample.milnacipranComparison,
      today: day("2026-11-01"))
  }

  @Test(arguments: ["milnacipran", "a drug with a name of some forty letters", "山田 花子"])
  func `A preventive says how long, what changed, why it ended and what was noted, in 80 columns`(
    drug: String
  ) {
    let text = TrialHistoryText(Layout(language: .english)).render([Self.tried(drug)])
    for line in text.split(separator: "\n") { #expect(String(line).columns <= 80, "\(line)") }
    let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    for part in [
      drug, "15.7 → 11.0", "(95% interval −8.5 to −1.0)", "adequate: 138 days at 100 mg, 56 are needed",
      "stopped: side effects", "noted: nausea, <b>odd</b>", "missed 1 day",
    ] {
      #expect(words.contains(part), "\(part): \(text)")
    }
  }

  @Test func `The preventives have no character beyond ASCII where that is asked for`() {
    let text = TrialHistoryText(Layout(language: .english, ascii: true)).render([Self.tried("milnacipran")])
    let isPlain = text.utf8.allSatisfy { $0 < 128 }
    #expect(isPlain, "\(text)")
  }

  @Test func `The preventives stand on page 2 of the report, with the blood pressures`() throws {
    var model = Sample.small
    model.history = []
    #expect(!HTMLReport.render(model).contains(Language.english.history))
    model.history = [Self.tried("milnacipran")]
    model.pressures = [BloodPressure(on: day("2026-04-01"), systolic: 148, diastolic: 95, pulse: 92)]
    let html = HTMLReport.render(model)
    let page = try #require(ParsedXML(html))
    #expect(page.all("header").count == 2)
    #expect(page.all("h2").contains { $0.text.hasPrefix(Language.english.history) })
    #expect(html.contains("&lt;b&gt;odd&lt;/b&gt;") && !html.contains("<b>odd</b>"))
    #expect(html.contains("<b>148/95</b>, pulse 92"))
  }
}
