import Analysis
import Diary
import Language
import TestSupport
import Testing

@testable import Rendering

/// Names in scripts whose letters join or run from the right.
@Suite struct TypesettingTests {
  @Test(arguments: [
    ("توبيرامات", true), ("טופירמט", true), ("टोपिरामेट", true), ("candesartan", false), ("プロプラノロール", false),
    ("Ωμέγα", false),
  ])
  func `A name that a drawing cannot set is set by the page`(drug: String, isSetByPage: Bool) throws {
    var model = Sample.rich
    for place in model.history.indices { model.history[place].preventive.trial.drug = drug }
    let page = try #require(ParsedXML(HTMLReport.render(model, language: .english)))
    let name = Language.english.drug(drug)
    let drawn = page.all("text").filter { $0.text.contains(name) }
    let set = page.all("span").filter { $0.attributes["style"] != nil && $0.text.contains(name) }
    #expect(drawn.isEmpty == isSetByPage)
    #expect(set.isEmpty == !isSetByPage)
    for span in set where span.attributes["class"] == "name" { #expect(span.text.hasPrefix(name)) }
    // By itself a drawing has all of its words.
    let figure = HTMLReport.svg(.months, of: model, language: .english)
    #expect(figure.contains(name) && !figure.contains("<span"))
  }
}
