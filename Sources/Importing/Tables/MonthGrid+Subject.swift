import Cells
import Containers
import Diary
import Parsing

/// What a calendar is of: its marks alone never say it.
extension MonthGrid {
  enum Subject: Equatable {
    case headaches, unknown
    /// The title that speaks of something else.
    case other(String)
  }

  /// What its own titles say goes before what the file is called.
  func subject(fileName: String, _ vocabulary: Vocabulary) -> Subject {
    let own = sheet.rows.prefix(header + 1).flatMap { $0.cells.map(\.text) } + [sheet.name] + labels
    for titles in [own, [fileName]] {
      if titles.contains(where: Self.speaksOfPain) { return .headaches }
      if let title = titles.first(where: { Self.speaksOfSomethingElse($0, vocabulary) }) {
        return .other(title)
      }
    }
    return .unknown
  }

  private static func speaksOfPain(_ title: String) -> Bool {
    if TableHeader.speaksOfSomethingElse(title)
      || TableWords.headaches.dropFirst(TableWords.headacheNames.count)
        .contains(where: { title.lowercased().firstRange(of: $0) != nil })
    {
      return false
    }
    let words = title.lowercasedWords
    return TableWords.speaksOfHeadaches(title)
      || words.contains { word in TableWords.pains.contains { $0.count > 3 && word.firstRange(of: $0) != nil }
      }
      || words.contains(where: TableWords.shortHeadaches.contains)
  }

  /// `Tabletten 2025`, `Triptans`, `Period`: what columns of other things are called.
  private static func speaksOfSomethingElse(_ title: String, _ vocabulary: Vocabulary) -> Bool {
    if TableHeader.speaksOfSomethingElse(title) { return true }
    let words = title.lowercasedWords.filter { word in
      word.contains(where: \.isLetter) && TableWords.month(word) == nil && TableWords.weekday(word) == nil
    }
    return words.contains { word in
      switch TableHeader.role(of: word, vocabulary) {
      case .cell(.medication), .drug, .count, .period, .cell(.dosage): true
      default: Self.isDrug(word)
      }
    }
  }

  private static func isDrug(_ word: String) -> Bool {
    ["triptan", "tablet", "medica", "medika", "médica", "pill", "schmerzmittel"].contains {
      word.firstRange(of: $0) != nil
    }
  }
}
