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
    model.comparisons[0].estimator = milnacipran
    model.comparisons[1].estimator = candesartan
    return try #require(ParsedXML(HTMLReport.render(model)))
  }

  private static func foot(_ page: ParsedXML) throws -> String { try #require(page.all("div").last?.text) }

  @Test func `The estimator of each comparison is named at it where there are several`() throws {
    let page = try Self.page(.mcn2, .mcn3)
    let blocks = page.all("td").filter { $0.attributes["class"] == "half" }.map(\.text)
    for (drug, own, other) in [("Milnacipran", "mcn-2", "mcn-3"), ("Candesartan", "mcn-3", "mcn-2")] {
      let block = try #require(blocks.first { $0.contains(drug) })
      #expect(block.contains("95% intervals by \(own).") && !block.contains(other), "\(block)")
    }
    let lead = try #require(page.all("p").first?.text)
    for part in ["(95% interval by mcn-2 −8.5 to −1.0)", "(95% interval by mcn-3 −14.4 to +0.1)"] {
      #expect(lead.contains(part), "\(lead)")
    }
    let foot = try Self.foot(page)
    #expect(foot.contains("The interval (mcn-2)") && foot.contains("The interval (mcn-3)"), "\(foot)")
  }

  @Test func `An estimator is named once where there is one`() throws {
    let page = try Self.page(.mcn2, .mcn2)
    #expect(page.elements.first?.text.components(separatedBy: "mcn-2").count == 2)
  }

  @Test func `The estimators of the history count too`() throws {
    var model = Sample.rich
    var tried = TriedPreventive(
      Sample.candesartan, Sample.candesartanComparison, today: day("2026-11-01"))
    tried.comparison.estimator = .mcn1
    model.history = [tried]
    let page = try #require(ParsedXML(HTMLReport.render(model)))
    #expect(page.all("tr").contains { $0.text.contains("(95% interval by mcn-1 −14.4 to +0.1)") })
    #expect(page.all("td").contains { $0.text.contains("95% intervals by mcn-2.") })
    #expect(page.elements.first?.text.contains("The interval (mcn-1)") == true)
  }

  @Test(arguments: [(Estimator.mcn1, false), (.mcn2, true), (.mcn3, true)])
  func `The page says like the terminal that a swing of months is only partly covered`(
    estimator: Estimator, isSaid: Bool
  ) throws {
    var comparison = Sample.milnacipranComparison
    comparison.estimator = estimator
    let terminal = ComparisonText.render(comparison).split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
    #expect(terminal.contains(Language.english.swingCaveat) == isSaid)
    #expect(try Self.foot(Self.page(estimator, estimator)).contains(Language.english.swingCaveat) == isSaid)
  }
}
