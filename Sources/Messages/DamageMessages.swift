package import Diary
package import Language

extension Language {
  /// What is wrong with a file, as it stands in brackets: `drug is empty`.
  package func damage(_ damage: Damage) -> String {
    switch damage {
    case .reported(let message): message
    case .fault(let fault, let place): self.fault(fault, place)
    }
  }

  private func fault(_ fault: Damage.Fault, _ place: String) -> String {
    switch fault {
    case .isEmpty: text(en: "\(place) is empty")
    case .isNoNumber: text(en: "\(place) is no number")
    case .isNoText: text(en: "\(place) is no text")
    case .isNoBlob: text(en: "\(place) is no blob")
    case .unknownCode: text(en: "\(place) holds an unknown code")
    case .unknownWord: text(en: "\(place) holds an unknown word")
    case .otherType: text(en: "column \(place) does not hold what it should")
    case .momentOutsideCalendar: text(en: "a moment is outside the calendar")
    case .dayOutsideCalendar: text(en: "a day is outside the calendar")
    case .fraction: text(en: "no column holds a fraction")
    case .tooShort: text(en: "a row is too short")
    case .incompleteAttack: text(en: "an attack lacks what every attack has")
    case .endWithoutTime: text(en: "an end without its time")
    case .noIdentifier: text(en: "an attack's id")
    case .notAsWritten: text(en: "a row of \(place) is not as it was written")
    case .notAsJournaled: text(en: "a row of \(place) is not as the journal left it")
    case .namesNoRow: text(en: "a row refers to one that is not there")
    case .noDose: text(en: "no dose D\(place)")
    case .noStep: text(en: "no step \(place)")
    case .rowCount: text(en: "the number of rows in \(place)")
    case .noSeal: text(en: "no seal for \(place)")
    case .outOfOrder: text(en: "attacks are out of order")
    case .journalNamesNoTable: text(en: "the journal names an unknown table")
    case .illegibleImage: text(en: "an image in the journal cannot be read")
    case .importRow: text(en: "import_row")
    case .structure: text(en: "its structure")
    case .schemaVersion: text(en: "schema version \(place)")
    }
  }
}
