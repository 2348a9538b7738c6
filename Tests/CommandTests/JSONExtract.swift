import CivilTime
import Foundation

/// A JSON document in few lines that can be compared and read: a line an object, with the path to it; a column of values
/// for each member of a list of objects that have the same members. Nothing of the document is left out.
///
/// `+` is true, `-` false, `·` null, `0×3` three zeros, `2026-01-01..2026-01-31` days that follow each other. Numbers that
/// are computed have six digits, so that another machine's logarithm is no difference.
struct JSONExtract {
  private(set) var lines: [String] = []

  var text: String { lines.map { $0 + "\n" }.joined() }

  init(_ text: String) throws { add(try ReadJSON(text), at: "") }

  private mutating func add(_ value: ReadJSON, at path: String) {
    if let flat = Self.flat(value) {
      lines.append("\(path): \(flat)")
      return
    }
    switch value {
    case .scalar: break
    case .array(let values):
      if let columns = Self.columns(values) {
        lines.append("\(path): \(values.count)")
        for (name, column) in columns { lines.append("  \(name): \(Self.runs(column))") }
      } else {
        for (number, value) in values.enumerated() { add(value, at: "\(path)[\(number)]") }
      }
    case .object(let members):
      var plain: [String] = []
      for (name, value) in members {
        if let flat = Self.flat(value) { plain.append("\(name) \(flat)") }
      }
      if !plain.isEmpty { lines.append("\(path): " + plain.joined(separator: ", ")) }
      for (name, value) in members where Self.flat(value) == nil {
        add(value, at: path.isEmpty ? name : "\(path).\(name)")
      }
    }
  }

  /// The values of each member, where all of a list have the same ones, and values that take no line of their own.
  private static func columns(_ values: [ReadJSON]) -> [(String, [String])]? {
    var columns: [(name: String, values: [String])] = []
    for (row, value) in values.enumerated() {
      guard case .object(let members) = value else { return nil }
      if row == 0 { columns = members.map { ($0.name, []) } }
      guard members.map(\.name) == columns.map(\.name) else { return nil }
      for (column, member) in members.enumerated() {
        guard let flat = flat(member.value) else { return nil }
        columns[column].values.append(flat)
      }
    }
    return columns.map { ($0.name, $0.values) }
  }

  /// A scalar, or a list of them; an object that has no more than a few. `nil` for what takes lines of its own.
  private static func flat(_ value: ReadJSON) -> String? {
    switch value {
    case .scalar(let text): return scalar(text)
    case .array(let values):
      let texts = values.compactMap { value -> String? in
        if case .scalar(let text) = value { return scalar(text) }
        return nil
      }
      return texts.count == values.count ? "[\(runs(texts))]" : nil
    case .object(let members):
      let texts = members.compactMap { member in flat(member.value).map { "\(member.name) \($0)" } }
      return texts.count == members.count && texts.count < 5 ? "{\(texts.joined(separator: " "))}" : nil
    }
  }

  private static func scalar(_ text: String) -> String {
    switch text {
    case "true": return "+"
    case "false": return "-"
    case "null": return "·"
    default: break
    }
    if text.first == "\"" {
      let inner = String(text.dropFirst().dropLast())
      return inner.wholeMatch(of: /[A-Za-z_][A-Za-z0-9_.]*|[0-9]{4}-[0-9]{2}(-[0-9]{2})?/) == nil
        ? text : inner
    }
    guard text.contains(where: { ".eE".contains($0) }), let number = Double(text) else { return text }
    return String(format: "%.6g", number == 0 ? 0 : number)
  }

  /// Values with those together that are alike, or days that follow each other.
  private static func runs(_ values: [String]) -> String {
    let days = values.compactMap { CivilDay(iso: $0) }
    if days.count == values.count, days.count > 2, zip(days, days.dropFirst()).allSatisfy({ $0 + 1 == $1 }) {
      return "\(values[0])..\(values[values.count - 1])"
    }
    var runs: [(value: String, count: Int)] = []
    for value in values {
      if runs.last?.value == value { runs[runs.count - 1].count += 1 } else { runs.append((value, 1)) }
    }
    return runs.map { $0.count > 1 ? "\($0.value)×\($0.count)" : $0.value }.joined(separator: " ")
  }
}
