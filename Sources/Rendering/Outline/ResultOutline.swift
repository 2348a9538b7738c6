import Analysis
import Language
import Messages

/// What is taken now with its result, and what was tried before.
struct ResultOutline {
  let panel: ResultPanel

  private var language: Language { panel.language }

  var blocks: [ReportOutline.Block] {
    guard !panel.isEmpty else { return [] }
    var lines: [EmphasizedText] = panel.taken.map { tried in
      "\(strong: language.title(tried)): \(panel.plain(tried)) (\(language.takenNow(tried)))"
    }
    if panel.taken.isEmpty && panel.more.isEmpty { lines.append("\(language.noneTakenNow)") }
    if !panel.more.isEmpty { lines.append("\(language.takenNowToo(panel.more.map(language.title)))") }
    if !panel.over.isEmpty {
      let count = language.triedCount(panel.over.count, classes: panel.classes)
      let names = panel.names.map { $0.name + $0.rest }.joined(separator: "; ")
      lines.append("\(strong: language.triedBefore) \(count). \(names). (\(language.triedBeforeNote))")
    }
    return [.list(lines)]
  }
}
