import Cells
import Parsing

/// What a column is for by its name.
extension TableHeader {
  /// What a column of this name is for.
  static func role(of name: String, _ vocabulary: Vocabulary) -> TableRole? {
    let folded = ColumnRole.folded(name)
    guard !folded.isEmpty else { return nil }
    if namesFreeDays(name) { return .headacheFree }
    // `Migraine #` counts them, whatever else it is called.
    if name.contains("#"), counts(name) { return nil }
    // `Triptans` are sums beside a calendar alone.
    if let role = TableWords.headerRoles[folded], role != .sum || !namesClass(name) { return role }
    if let role = ColumnRole(header: name) { return .cell(role) }
    // `Duración (h)`, `Pain (1-5)`, `Pain 0-10`
    let bare = withoutBrackets(name)
    if bare != name {
      let brackets = String(name.dropFirst(bare.count))
      if HeaderName.changes(brackets) || HeaderName.turns(brackets) { return nil }
      let unit = ColumnRole.folded(String(name.dropFirst(bare.count)))
      if let role = role(of: bare, vocabulary) {
        if case .cell(let cell) = role, [.severity, .headache, .migraine].contains(cell),
          !BracketWords.areOfScale(brackets)
        {
          return nil
        }
        if role == .cell(.duration), !TableHeader.countsDays(name) {
          if ["h", "hrs", "hours", "std", "stunden", "heures", "horas"].contains(unit) {
            return .cell(.durationHours)
          }
          if ["min", "mins", "minutes", "minuten", "minutos"].contains(unit) {
            return .cell(.durationMinutes)
          }
        }
        return role
      }
    }
    if let role = HeaderName(name)?.role { return role }
    return drugsOfPart(name) ?? DrugColumnName(name, vocabulary).map { .drug($0.drug) }
  }

  /// Without brackets or a scale at its end.
  static func withoutBrackets(_ name: String) -> String {
    if let open = name.firstIndex(where: { $0 == "(" || $0 == "[" }), open > name.startIndex {
      return name[..<open].trimmingBlanks
    }
    if ScaleLegend(name) != nil, let first = name.firstIndex(where: \.isNumber), first > name.startIndex,
      name.contains("=")
    {
      return name[..<first].trimmingBlanks
    }
    let words = name.split(separator: " ")
    if words.count > 1, let last = words.last,
      last.first?.isNumber ?? false && (last.contains("-") || last.contains("/"))
        || last.first == "/" && Int(last.dropFirst()) != nil
    {
      return words.dropLast().joined(separator: " ")
    }
    return name
  }

  /// Whether the numbers of a column of lengths count days: `Duration (days)`, `Dauer in Tagen`.
  static func countsDays(_ name: String) -> Bool {
    name.lowercased().split { !$0.isLetter }.last.map { $0 == "d" || HeaderTopic.of(String($0)) == .days }
      ?? false
  }

  /// Whether a column is named after a class of drugs.
  static func namesClass(_ name: String) -> Bool { Sheet.drugWords.contains(ColumnRole.folded(name)) }
}
