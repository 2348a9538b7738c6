import Cells
import Diary
import Parsing

/// Whether a file that a plain reader has read, or could not, is to be looked through as a whole.
enum TableDoubt {
  /// Columns that say nothing of headaches, or more than a plain reader understands.
  static func isDoubtful(_ sheet: Sheet, _ vocabulary: Vocabulary) -> Bool {
    if TableHeader.proof(sheet.names, vocabulary) != .certain { return true }
    if sheet.names.contains(where: TableHeader.mayNamePeople) { return true }
    // No migraine is not no headache.
    if sheet.roles.contains(.migraine), !sheet.roles.contains(.headache) { return true }
    if sheet.names.contains(where: { TableHeader.zonedRole(of: $0, vocabulary) != nil }) { return true }
    if sheet.names.count(where: TableHeader.namesPart) > 1 { return true }
    let strengths = sheet.names.count { TableHeader.role(of: $0, vocabulary) == .cell(.severity) }
    if sheet.roles.count(where: { $0 == .medication }) > 1 { return true }
    // `Strength`, right of a drug.
    if sheet.names.indices.dropFirst().contains(where: {
      sheet.roles[$0] == .severity && TableHeader.mayNameAmount(sheet.names[$0])
        && sheet.roles[$0 - 1] == .medication
    }) {
      return true
    }
    for (index, name) in sheet.names.enumerated() where sheet.roles[index] == nil {
      if TableHeader.mayNameHeadache(name) || TableHeader.namesAttacks(name) { return true }
      if sheet.roles[..<index].contains(.medication), CountWords.names(name) || DoseColumnName(name) != nil {
        return true
      }
      if TableHeader.mayBeOfTime(name) { return true }
    }
    if strengths > 1 || sheet.roles.contains(.durationHours) && sheet.roles.contains(.durationMinutes) {
      return true
    }
    if sheet.names.contains(where: {
      ColumnRole.folded($0).contains("am") && ColumnRole.folded($0).hasSuffix("pm")
        || $0.lowercasedWords.contains("pm")
    }) {
      return true
    }
    return sheet.names.indices.contains { index in
      guard sheet.roles[index] == nil else {
        if sheet.roles[index] == .relief || sheet.roles[index] == .dosage {
          return sheet.names[index].contains("(")
        }
        // Of which part of the body, its cells tell: `Location`.
        if sheet.roles[index] == .side, TableWords.placeNames.contains(ColumnRole.folded(sheet.names[index]))
        {
          return true
        }
        // `Pain (1-5)`
        return sheet.roles[index] == .severity && TableHeader.namesScale(sheet.names[index])
      }
      switch TableHeader.role(of: sheet.names[index], vocabulary) {
      case .period, .description, .person, .drug, .count, .doseTime, .amount, .headacheFree: return true
      case .cell(let role): return role.isRepeatable || !sheet.roles.contains(role)
      case .weekday, .sum, nil: return false
      }
    }
  }
}

extension ImportSummary {
  /// Whether it may be another sheet than it looks at first.
  package var needsSurvey: Bool {
    guard format != .ownAttacks else { return false }
    if problemCount > 0 || isDoubtful { return true }
    if ListFindings.isShortScale(intensities, highest: Double(highest.tenths) / 10) { return true }
    if clocks.mayLackHalves || unreadDrugCells > 0 || isPartlyCrossedOut || mayContinue { return true }
    return format == .dailySheet && checkIns == 0 && silent > 0
  }
}
