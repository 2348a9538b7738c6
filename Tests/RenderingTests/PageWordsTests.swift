import Analysis
import CivilTime
import Diary
import Language
import Messages
import TestSupport
import Testing

@testable import Rendering

/// What a doctor reads on the pages: nothing to type, no word of statisticians, nothing dropped.
@Suite struct PageWordsTests {
  private static func text(_ model: ReportModel) throws -> String {
    try #require(ParsedXML(HTMLReport.render(model))?.elements.first?.text)
  }

  /// Candesartan with a note at its stop, effects and a planned step.
  private static var noted: ReportModel {
    var model = Sample.rich
    model.history[1].preventive.trial.note = "felt faint <on> stairs"
    model.history[1].preventive.trial.effects = [TrialEffect(day: day("2026-06-10"), effect: "faintness")]
    model.history[1].preventive.trial.steps[1].planned = true
    model.history[1].preventive.trial.steps.append(
      DoseStep(day: day("2026-12-01"), amount: mg(32), planned: true))
    return model
  }

  @Test func `A note at a stop, effects and doses stand in the table of everything tried`() throws {
    let text = try Self.text(Self.noted)
    #expect(text.contains("“felt faint <on> stairs” Noted: faintness."))
    // A step that was planned and whose day is over was taken.
    #expect(
      text.contains("4 mg (4 May 2026) → 8 mg (18 May) → 16 mg (8 Jun); planned: 32 mg from 1 Dec 2026"))
    #expect(text.contains("Stopped 29 Mar 2026: side effects."))
  }

  @Test func `Injections stand there as they are noted`() {
    var trial = Trial(
      drug: "erenumab",
      steps: ["2026-05-01", "2026-05-29", "2026-07-24"].map { DoseStep(day: day($0), amount: mg(70)) },
      intervalDays: 28)
    trial.stop = day("2026-08-20")
    let tried = TriedPreventive(
      PreventiveTrial(id: 4, trial: trial, drugClass: .cgrpAntibody), Sample.candesartanComparison,
      today: day("2026-11-02"))
    #expect(
      Language.english.doses(tried) == "70 mg every 28 days: 3 given, last 24 Jul 2026, 1 not noted")
  }

  @Test func `There is no line to type and no word that only a statistician reads`() throws {
    var model = Self.noted
    model.history[0].comparison.cautions = Caution.Code.allCases.map {
      Caution(
        $0, side: .before, range: days("2025-07-09", "2025-09-30"), names: ["triptan"], number: 12)
    }
    for model in [
      model, Sample.small, Sample.yesOrNo,
      ReportModel(
        period: days("2026-01-01", "2026-03-31"), printed: day("2026-04-01"), version: "1", days: []),
    ] {
      let text = try Self.text(model)
      for word in [
        "headache complete", "type:", "headache 6", "excludes no change", "includes no change", " CI",
        "autocorrelation", "independent days", "point estimate", "significan",
      ] {
        #expect(!text.contains(word), "\(word)")
      }
    }
  }

  @Test func `Aura without headache is over the bar and no part of its number`() throws {
    let page = try #require(ParsedXML(HTMLReport.render(Sample.small)))
    // April: two headache days, and a day of aura alone.
    #expect(page.all("text").contains { $0.text == "2 + 1" })
    #expect(page.all("text").contains { $0.text == Language.english.auraDaysKey })
    #expect(
      try Self.text(Sample.small).contains("1 migraine day was aura without headache and is no headache day.")
    )
  }

  @Test func `Hours known of every headache day are said to be`() {
    let range = days("2026-08-09", "2026-10-31")
    #expect(Language.english.burdenNote(range, isWhole: true).contains("known of every headache day"))
    #expect(Language.english.burdenNote(range, isWhole: false).contains("not known of every headache day"))
  }

  @Test func `Every day and range of the lane and the windows has its year`() throws {
    let page = try #require(ParsedXML(HTMLReport.render(Sample.rich)))
    let captions = page.all("text").map(\.text).filter { $0.hasPrefix("▲") }
    #expect(captions.count == 2 && captions.allSatisfy { $0.contains("2025") || $0.contains("2026") })
    #expect(captions.contains { $0.contains("✕ 29 Mar 2026: side effects") })
    let windows = page.all("td").filter { $0.attributes["class"] == "windows" }.map(\.text)
    #expect(windows.contains { $0.contains("before 9 Jul–30 Sep 25") })
  }

  @Test func `What is left out is said`() throws {
    var model = Sample.rich
    for number in 1...12 {
      var tried = model.history[1]
      tried.preventive.id = 20 + number
      tried.preventive.trial.drug = "drug number \(number) with a name that is rather long"
      tried.preventive.trial.note = String(repeating: "a long note ", count: 20)
      model.history.append(tried)
    }
    let text = try Self.text(model)
    #expect(text.contains("earlier courses are left out here."))
    #expect(text.contains("Taken now too, on page 2: Drug number"))
    model.questions = (1...9).map { _ in String(repeating: "why ", count: 30) }
    #expect(try Self.text(model).contains("more questions"))
  }

  @Test func `Where nothing is set there are lines to write name and date of birth on`() {
    var model = Sample.small
    #expect(!HTMLReport.render(model).contains("class=\"blank"))
    model.name = nil
    model.birthDate = nil
    let page = HTMLReport.render(model)
    #expect(page.components(separatedBy: "class=\"blank").count == 5)
  }
}
