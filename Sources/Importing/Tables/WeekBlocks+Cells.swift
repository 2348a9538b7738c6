import Cells
import CivilTime
import Containers
import Diary
import Parsing

/// What the rows of a week, and their cells, say.
extension WeekBlocks {
  /// Parts of the day are strengths, where they name rows.
  static func role(of name: String, _ vocabulary: Vocabulary) -> TableRole? {
    let folded = name.lowercased()
    if folded == "pm" || TableWords.all.contains(where: { $0.parts.contains { $0.words.contains(folded) } }) {
      return .cell(.severity)
    }
    return TableHeader.role(of: name, vocabulary)
  }

  /// Whether a row of it says that there was a headache.
  static func isTelling(_ role: TableRole) -> Bool {
    switch role {
    case .cell(let cell): cell.isTelling || cell == .type || cell == .vomiting
    case .description: true
    default: false
    }
  }

  static func denies(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    let words = CellVocabularies.shared
    return words.answer.value(bytes.span) == .no || words.nothing.value(bytes.span) != nil
      || words.medication.value(bytes.span) == .no
  }

  static func saysTaken(_ text: String, _ options: ImportOptions) -> Bool {
    if denies(text) { return false }
    let cell = try? MedicationCell(text, words: .shared, vocabulary: options.vocabulary)
    return !(cell?.doses.isEmpty ?? false)
  }

  static func isNo(_ text: String) -> Bool {
    CellVocabularies.shared.answer.value(Array(text.utf8).span) == .no
  }

  /// The highest of several strengths as a number of the diary's scale, and as it stands in the sheet; one that is not
  /// understood goes before all. `nil` where there is none.
  static func worst(_ pains: [String], _ choices: TableChoices) -> (text: String?, number: Double?) {
    var highest: (value: Double, number: Double?)?
    for pain in pains {
      if CellVocabularies.shared.nothing.value(Array(pain.utf8).span) != nil,
        TableWords.intensityWords[pain.lowercased()] == nil
      {
        continue
      }
      let (value, number): (Double, Double?) =
        switch IntensityWords(pain, choices: choices) {
        case .number(let number), .highest(let number):
          (
            number * 10 / IntensityWords.end(pain, scale: choices.scale),
            IntensityWords.saysScale(pain) ? nil : number
          )
        case .word(let word): (Double(word), nil)
        case .said(let number): (number, nil)
        case .unknown: (-1, nil)
        }
      if value < 0 { return (pain, nil) }
      if value >= highest?.value ?? 0 { highest = (value, number) }
    }
    guard let highest else { return (nil, nil) }
    return (highest.value.plain, highest.number)
  }
}

extension Double {
  /// Without a point where it is whole, else with one place behind it.
  var plain: String {
    if self == rounded(), abs(self) < 1e9 { return "\(Int(self))" }
    return abs(self) < 1e9 ? "\((self * 10).rounded() / 10)" : "\(self)"
  }
}
