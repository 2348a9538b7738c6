import Cells
package import Containers
import Parsing

/// Why a file is none of those that rules are for: what they recognise it by, and it lacks.
package enum RulesMisfit: Error, Equatable, Sendable {
  /// A column that it does not have; `nearest`: one that it has.
  case column(String, nearest: String?)
  /// A path of a tree.
  case path(String, nearest: String?)
  /// A column that it has, where the rules say `only`.
  case surplus(String)
}

extension SourceRecognition {
  /// Of all that rules may recognise a file by, what lacks least; `nil` where they know it by something else.
  package static func misfit(_ container: Container, of rules: SourceRules) throws(ContainerError)
    -> RulesMisfit?
  {
    switch container.kind {
    case .table:
      let rows = try firstRows(container)
      var best: (misfit: RulesMisfit, count: Int)?
      for case .columns(let names, let isAll) in rules.recognitions {
        guard let (misfit, count) = lack(names, isAll: isAll, rows) else { return nil }
        if count < best?.count ?? .max { best = (misfit, count) }
      }
      return best?.misfit
    case .json, .xml, .calendar:
      let paths = try container.outline().entries.map(\.path)
      var best: (misfit: RulesMisfit, count: Int)?
      for case .paths(let names) in rules.recognitions {
        let missing = names.filter { !paths.contains($0) }
        guard let first = missing.first else { return nil }
        if missing.count < best?.count ?? .max {
          best = (.path(first, nearest: likest(to: first, in: paths)), missing.count)
        }
      }
      return best?.misfit
    default: return nil
    }
  }

  /// The row that has the most of the names is the header.
  private static func lack(_ names: [String], isAll: Bool, _ rows: [[String]]) -> (RulesMisfit, Int)? {
    let wanted = names.map(SourceRecords.folded)
    var header: [String] = []
    var most = -1
    for row in rows {
      let cells = Set(row.map(SourceRecords.folded))
      let count = wanted.count { cells.contains($0) }
      if count > most { (header, most) = (row, count) }
    }
    let there = header.map(SourceRecords.folded)
    let missing = names.indices.filter { !there.contains(wanted[$0]) }
    if let first = missing.first {
      return (.column(names[first], nearest: likest(to: names[first], in: header)), missing.count)
    }
    guard isAll,
      let surplus = header.first(where: { !$0.isEmpty && !wanted.contains(SourceRecords.folded($0)) })
    else { return nil }
    return (.surplus(surplus), 1)
  }

  /// The name that is meant, whatever its capitals; else one of which the name is a part.
  private static func likest(to name: String, in all: [String]) -> String? {
    let filled = all.filter { !$0.isEmpty }
    let folded = SourceRecords.folded(name)
    if let near = nearest(to: folded, in: filled.map(SourceRecords.folded)),
      let meant = filled.first(where: { SourceRecords.folded($0) == near })
    {
      return meant
    }
    return filled.first {
      SourceRecords.folded($0).contains(folded) || folded.contains(SourceRecords.folded($0))
    }
  }
}
