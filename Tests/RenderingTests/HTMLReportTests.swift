import Messages
import Language
import Analysis
import CivilTime
import Diary
import Foundation
import TestSupport
import Testing

@testable import Rendering

@Suite struct HTMLReportTests {
  /// Every report that the other tests look at.
  static let models = [Sample.rich, Sample.small, Sample.yesOrNo]

  /// HEADACHE_GOLDEN=write replaces the page.
  @Test func `The page is the one last looked at, byte for byte`() throws {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("Golden/report.html")
    let page = HTMLReport.render(Sample.small)
    if ProcessInfo.processInfo.environment["HEADACHE_GOLDEN"] == "write" {
      try page.write(to: file, atomically: true, encoding: .utf8)
    }
    let expected = try String(contentsOf: file, encoding: .utf8)
    let lines = zip(page.split(separator: "\n"), expected.split(separator: "\n"))
    if let (found, wanted) = lines.first(where: { $0 != $1 }) {
      Issue.record("first difference:\n  found  \(found)\n  wanted \(wanted)")
    }
    #expect(Array(page.utf8) == Array(expected.utf8))
  }

  @Test(arguments: models)
  func `The page is well formed, with unique ids, and a drawing has a short name or its numbers beside it`(
    model: ReportModel
  ) throws {
    let page = try #require(ParsedXML(HTMLReport.render(model)))
    let ids = page.elements.compactMap { $0.attributes["id"] }
    #expect(Set(ids).count == ids.count)
    #expect(page.all("title").allSatisfy { $0.text.count < 90 })
    for svg in page.all("svg") {
      #expect(svg.attributes["text-anchor"] == nil)
      if svg.attributes["aria-hidden"] == "true" { continue }
      let name = try #require(svg.attributes["aria-labelledby"])
      #expect(svg.attributes["role"] == "img" && ids.contains(name))
    }
  }

  @Test(arguments: models)
  func `The page runs nothing and fetches nothing`(model: ReportModel) {
    let page = HTMLReport.render(model)
    let policy = "content=\"default-src 'none'; style-src 'unsafe-inline'\""
    #expect(page.contains(policy))
    let rest = page.replacingOccurrences(of: "http://www.w3.org/2000/svg", with: "")
    for word in ["<script", "http:", "https:", "src=", "href=", "url(", "@import", "@font-face", "onload"] {
      #expect(!rest.contains(word), "\(word)")
    }
  }

  @Test func `The page is the same every time it is rendered`() {
    #expect(HTMLReport.render(Sample.rich) == HTMLReport.render(Sample.rich))
  }

  @Test(arguments: ["<script>alert(1)</script>", "Müller", "山田 花子", "محمد العربي", "O'Brien & \"Co\"", "–"])
  func `Any name is shown as it is written, and nothing of it is markup`(name: String) throws {
    var model = Sample.small
    model.name = name
    model.questions = [name]
    model.history[0].preventive.trial.drug = name
    model.history[0].comparison.drug = name
    let page = try #require(ParsedXML(HTMLReport.render(model)))
    #expect(page.all("script").isEmpty)
    #expect(page.all("title").first?.text == "Headache report — \(name) — 2026-03-10 to 2026-04-20")
    #expect(page.all("bdi").contains { $0.text == name })
    #expect(page.all("h3").contains { $0.text.lowercased().hasPrefix(name.lowercased()) })
  }

  @Test func `Bidirectional controls, which could turn a line round, are dropped`() {
    var model = Sample.small
    model.name = "Anna \u{202E}gnp.exe\u{2066}"
    let page = HTMLReport.render(model)
    #expect(page.removingControlCharacters == page)
    #expect(page.contains("Anna gnp.exe"))
  }

  @Test func `A page without entries says that nothing is recorded`() throws {
    let model = ReportModel(
      period: days("2026-01-01", "2026-03-31"), printed: day("2026-04-01"), version: "1.0.0", days: [])
    let page = try #require(ParsedXML(HTMLReport.render(model)))
    #expect(
      page.all("p").contains { $0.text.contains("Nothing is recorded in the period 1 Jan – 31 Mar 2026.") })
    #expect(page.all("svg").isEmpty && page.all("header").count == 1)
    #expect(!HTMLReport.render(model).contains("“headache"))
  }

  @Test func `The charts have eighteen months at most, and every month is in numbers on page 2`() throws {
    let model = ReportModel(
      period: days("2024-05-10", "2026-10-31"), printed: day("2026-11-02"), version: "1",
      days: Sample.records(days("2024-05-10", "2026-10-31"), seed: 7))
    let page = try #require(ParsedXML(HTMLReport.render(model)))
    #expect(page.all("header").count == 2)
    let rows = page.all("th").map(\.text)
    #expect(rows.contains("May 2024‡") && rows.contains("Apr 2025") && rows.contains("Oct 2026"))
    let calendar = try #require(page.elements.first { $0.attributes["aria-labelledby"] == "calendart" })
    #expect(calendar.text.contains("2026") && !calendar.text.contains("2024"))
  }

  @Test func `What there is nothing of is left out`() {
    let page = HTMLReport.render(Sample.yesOrNo)
    for absent in [
      Language.english.forestHeading, Language.english.questions, "preventive</text>",
      Language.english.caveat,
    ] {
      #expect(!page.contains(absent), "\(absent)")
    }
    #expect(page.contains("intensity unknown") && page.contains("migraine not recorded"))
    #expect(page.contains(Palette.unknownPeak))
  }

  @Test
  func `Thin and partial months are marked, the rule, the declared ranges and the caveat named`() throws {
    let rich = try #require(ParsedXML(HTMLReport.render(Sample.rich)))
    #expect(rich.all("text").contains { $0.text == "64%†" })
    let foot = try #require(rich.all("div").last { $0.attributes["class"] == "foot" }?.text)
    for part in ["leiden2023", "1 May – 31 Jul 2025", Language.english.caveat, Language.english.unknownDays] {
      #expect(foot.contains(part), "\(part)")
    }
    let small = try #require(ParsedXML(HTMLReport.render(Sample.small)))
    #expect(small.all("text").contains { $0.text == "Mar‡" })
    #expect(
      small.all("div").last { $0.attributes["class"] == "foot" }?.text.contains(
        "1 migraine day was aura without headache") == true)
    #expect(
      small.all("div").last { $0.attributes["class"] == "foot" }?.text.contains("from 10 Mar 2026 on") == true
    )
  }

  @Test func `Every measure has both sides, its change and its interval, and the first a sentence`() throws {
    let page = try #require(ParsedXML(HTMLReport.render(Sample.rich)))
    let rows = page.all("tr").map(\.text)
    #expect(rows.contains { $0.contains("Headache days15.711.0−4.7 (−8.5 to −1.0)") })
    #expect(rows.contains { $0.contains("Attacks8.46.7−1.7 (no interval)") })
    let lead = try #require(page.all("p").first?.text)
    #expect(lead.contains("The diary cannot tell this from chance: from 14 fewer to 0.1 more fits."))
    #expect(lead.contains("(ARB; since 4 May 2026, ongoing)"))
    let before = try #require(page.all("p").dropFirst().first?.text)
    #expect(before.contains("1 (SNRI). Milnacipran 100 mg/day: 15.7 → 11.0, side effects."))
  }

  @Test func `Where headache-free days are missing there is no rate, and nothing to type`() throws {
    var model = Sample.small
    model.history[0].comparison.measures = [
      MeasureComparison(
        measure: .days(.headacheDays), before: WindowCount(count: 20, recorded: 20, per28: nil),
        on: WindowCount(count: 9, recorded: 84, per28: 3), change: nil, autocorrelation: nil,
        reason: .freeDaysMissing)
    ]
    model.history[0].comparison.cautions = [
      Caution(.freeDaysMissing, side: .before, range: days("2024-09-08", "2024-11-30"))
    ]
    let page = try #require(ParsedXML(HTMLReport.render(model)))
    let text = try #require(page.elements.first?.text)
    #expect(!text.contains("headache complete") && !text.contains("type:"))
    #expect(text.contains("too few to trust a rate"))
    #expect(page.all("p").first?.text.contains("20 headache days counted before, 9 on; no rate.") == true)
  }

  @Test func `The page fits the paper asked for`() {
    #expect(HTMLReport.render(Sample.small).contains("size: A4"))
    #expect(HTMLReport.render(Sample.small, paper: .letter).contains("size: letter"))
  }
}
