package import Diary
package import Importing
package import Language

extension ImportRemark.Kind {
  /// Whether one sentence says both.
  package func isSaid(with other: ImportRemark.Kind) -> Bool {
    switch (self, other) {
    case (.newDrug, .newDrug), (.rounded, .rounded): true
    default: self == other
    }
  }
}

/// What was not imported as it stands in the file.
extension Language {
  /// What is said of everything of a kind, before the cells or the lines that it is about.
  package func remark(_ kind: ImportRemark.Kind, _ entries: [ImportRemarks.Entry]) -> String {
    let count = entries.reduce(0) { $0 + $1.lines.count }
    switch kind {
    case .unread: return text(en: "Not understood, and kept as it is")
    case .newDrug: return text(en: "New drugs, of a class that is not known")
    case .rounded:
      return text(
        en:
          "\(count) \(plural(count, one: "intensity is", other: "intensities are")) rounded to a tenth, "
          + "and the \(plural(count, one: "cell", other: "cells")) kept")
    case .otherLength: return text(en: "A length that is not the one to the end, which was taken")
    case .otherEnd: return text(en: "An end that is not the one of the length, which was taken")
    case .noPlace: return text(en: "Kept as it is, as a headache-free day has no place for it")
    case .lengthWithoutTime:
      return text(en: "A length that cannot be used without a clock time, and is kept as it is")
    case .textAlone: return text(en: "Not imported, as nothing says that there was a headache")
    case .leftOut:
      return text(
        en: plural(
          count, one: "One record is no headache, and is left out",
          other: "\(count) records are no headache, and are left out"))
    case .aboveTable:
      return text(
        en: plural(
          count, one: "A row above the table is left out", other: "Rows above the table are left out"))
    case .symptomAlone:
      return text(
        en: plural(
          count, one: "One symptom of a time without a headache is left out",
          other: "\(count) symptoms of times without a headache are left out"))
    case .preventiveIntake:
      return text(
        en: "Doses of preventives, which are not imported; enter the course with headache prev start")
    case .defaultLength:
      return text(
        en:
          "\(plural(count, one: "An entry has", other: "\(count) entries have")) the length that the program gives by "
          + "itself; how long it lasted is unknown")
    case .asNeeded: return text(en: "Drugs taken as needed, which are no preventive course, and are left out")
    case .freeWithHeadache:
      return text(
        en: "Days said to be free of headache on which the file has an attack count as headache days")
    case .kindDenied:
      return text(
        en: "Only one kind of headache is denied; the day is read as free of headache")
    case .perhapsHeadache: return text(en: "Not imported, as it is not sure to say that there was a headache")
    case .drugLeftOut: return text(en: "Not imported, as it is no drug and amount that is understood")
    case .long:
      return text(
        en:
          "\(plural(count, one: "An attack is", other: "\(count) attacks are")) longer than 7 days; the end may be wrong"
      )
    case .endIsStart:
      return text(
        en:
          "\(plural(count, one: "An attack ends", other: "\(count) attacks end")) at the minute of the start; "
          + "how long it lasted is unknown")
    case .shownTwice: return text(en: "The clock showed this time twice that night; the first is taken")
    case .neverShown: return text(en: "The clock was put forward over this time that night; it never was")
    }
  }

  package func deletedRows(_ count: Int) -> String {
    text(
      en: plural(
        count, one: "One row is an entry that was deleted, and stays so",
        other: "\(count) rows are entries that were deleted, and stay so"))
  }

  package func repeatedRows(_ count: Int) -> String {
    text(
      en: plural(
        count, one: "One row says the same of the same time as another, and is not imported twice",
        other: "\(count) rows say the same of the same time as others, and are not imported twice"))
  }

  package func dosesThere(_ count: Int) -> String {
    text(
      en: plural(
        count, one: "A dose of one row is in the diary already, and is not added twice",
        other: "Doses of \(count) rows are in the diary already, and are not added twice"))
  }

  package func dosesDeleted(_ count: Int) -> String {
    text(
      en: plural(
        count, one: "A dose of one row was deleted here, and stays so",
        other: "Doses of \(count) rows were deleted here, and stay so"))
  }

  package func overlappingAttacks(_ count: Int) -> String {
    text(en: plural(count, one: "One attack overlaps another", other: "\(count) attacks overlap others"))
  }

  /// What there is beyond the remarks that are told apart.
  package func moreRemarks(_ lines: LineList) -> String {
    text(en: "More of the kind: \(self.lines(lines)).")
  }

  package func moreCells(_ count: Int) -> String { text(en: "… and \(count) more; all of them with --json") }

  /// `line 3`, `lines 3, 5, 9`, `lines 3, 5, 9, 12, 20 and 40 more`.
  package func lines(_ list: LineList) -> String {
    let shown = list.lines.prefix(5).map(String.init).joined(separator: ", ")
    let more = list.count - min(5, list.lines.count)
    return text(
      joined: plural(list.count, one: "line ", other: "lines ") + shown
        + (more > 0 ? " and \(more) more" : ""))
  }

  /// A cell, or the lines, that a remark is about.
  package func item(_ entry: ImportRemarks.Entry) -> String {
    let (remark, lines) = (entry.remark, lines(entry.lines))
    switch remark.kind {
    case .newDrug(let meant?): return text(en: "\(remark.text) (\(meant)? \(lines))")
    case .newDrug(nil): return text(en: "\(remark.text) (\(lines))")
    case .rounded(let number): return text(en: "\(remark.text) to \(number) (\(lines))")
    case .long, .endIsStart, .leftOut, .aboveTable, .symptomAlone, .defaultLength: return lines
    case .preventiveIntake, .asNeeded, .freeWithHeadache: return text(en: "\(remark.text) (\(lines))")
    case .shownTwice, .neverShown: return text(en: "\(remark.text) (\(lines))")
    default: return text(en: "\(remark.column) \"\(remark.text)\" (\(lines))")
    }
  }
}
