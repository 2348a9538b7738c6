import Analysis
import CivilTime
import Foundation
import Language
import Messages
import TestSupport
import Testing

@testable import Rendering

/// Which estimator made an interval, and what it does not cover, as the page says it.
@Suite struct PageEstimatorTests {
  private static func page(_ milnacipran: Estimator, _ candesartan: Estimator) throws -> ParsedXML {
    var model = Sample.rich
    model.history[0].comparison.estimator = milnacipran
    model.history[1].comparison.estimator = candesartan
    return try #require(ParsedXML(HTMLReport.render(model)))
  }

  private static func foot(_ page: ParsedXML) throws -> String {
    try #require(page.all("div").last { $0.attributes["class"] == "foot" }?.text)
  }

  @Test(arguments: [(Estimator.mcn2, Estimator.mcn4), (.mcn2, .mcn2), (.mcn1, .mcn4)])
  func `Estimators are named at the foot of the page and nowhere else`(first: Estimator, second: Estimator)
    throws
  {
    let page = try Self.page(first, second)
    let (foot, text) = (try Self.foot(page), try #require(page.elements.first?.text))
    for estimator in Set([first, second]) {
      #expect(foot.contains("(\(estimator.rawValue))"), "\(foot)")
      #expect(text.components(separatedBy: estimator.rawValue).count == 2)
    }
  }

  @Test func `The estimators of the history count too`() throws {
    var model = Sample.rich
    var tried = TriedPreventive(
      Sample.candesartan, Sample.candesartanComparison, today: day("2026-11-01"))
    tried.comparison.estimator = .mcn1
    model.history = [tried]
    let page = try #require(ParsedXML(HTMLReport.render(model)))
    #expect(page.all("tr").contains { $0.text.contains("(−14.4 to +0.1)") })
    #expect(page.elements.first?.text.contains("(mcn-1)") == true)
  }

  @Test func `A comparison of all stretches has them on the page, in the place of two windows`() throws {
    var model = Sample.rich
    model.history = [model.history[0]]
    model.history[0].comparison = Sample.jointComparison
    let page = try #require(ParsedXML(HTMLReport.render(model)))
    let text = try #require(page.elements.first?.text)
    #expect(text.contains("off: 270 of 273 days recorded, in 1 stretch"))
    #expect(text.contains("On 100 mg 29 Oct 25–15 Mar 26") || text.contains("on 100 mg 29 Oct 25–15 Mar 26"))
    #expect(!text.contains("73 of 84 days recorded"))
  }

  @Test(arguments: [(Estimator.mcn1, false), (.mcn2, true), (.mcn4, true)])
  func `The page says like the terminal that a swing of months is only partly covered`(
    estimator: Estimator, isSaid: Bool
  ) throws {
    var comparison = Sample.milnacipranComparison
    comparison.estimator = estimator
    let terminal = ComparisonText(Layout(language: .english)).render(comparison).split(
      whereSeparator: \.isWhitespace
    )
    .joined(separator: " ")
    #expect(terminal.contains(Language.english.swingCaveat) == isSaid)
    #expect(try Self.foot(Self.page(estimator, estimator)).contains(Language.english.swingCaveat) == isSaid)
  }
}
