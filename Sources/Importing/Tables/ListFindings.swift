import Cells
import CivilTime
import Diary

/// What has been noticed in the rows of a list.
struct ListFindings {
  /// By columns.
  var numbers: [Int: [Double]] = [:]
  var words: [(String, Int, Int)] = []
  var highest: [Int] = []
  var rounded: [Int] = []
  var hours: [Int] = []
  var approximate: [Int] = []
  var clockNumbers: [Int] = []
  var parts: [Int] = []
  var waking: [Int] = []
  /// Lengths without a unit, by columns.
  var lengths: [Int: TableQuestion.Example] = [:]
  /// Rows with a 0 for one kind of headache, and nothing for all of them.
  var kindZeros: [Int] = []
  var unknownWords: [TableQuestion.Example] = []
  var unknownReliefs: [TableQuestion.Example] = []
  var unnamed: [TableQuestion.Example] = []
  var sentences: [TableQuestion.Example] = []
  var drugColumns: NameList = NameList()

  /// Names in the order of their first.
  struct NameList {
    private(set) var names: [String] = []
    mutating func insert(_ name: String) { if !names.contains(name) { names.append(name) } }
  }

  /// Whether numbers so many and never higher look like those of a scale that ends before 10.
  static func isShortScale(_ count: Int, highest: Double) -> Bool {
    highest > 0 && (highest <= 3 ? count >= 3 : highest <= 5 && count >= 4)
  }

  func report(_ reading: inout TableReading, _ list: ListReader) {
    if !unknownWords.isEmpty { reading.ask(.intensityWords(ListFindings.distinct(unknownWords))) }
    if !unknownReliefs.isEmpty { reading.ask(.reliefWords(ListFindings.distinct(unknownReliefs))) }
    if !drugColumns.names.isEmpty {
      let inOrder = list.header.names.filter(drugColumns.names.contains)
      reading.ask(.drugColumns(inOrder.map(\.escapedExcerpt)))
    }
    if !unnamed.isEmpty {
      reading.ask(.unnamedDrugs((unnamed + sentences).sorted { $0.line < $1.line }))
    }
    for (column, example) in lengths.sorted(by: { $0.key < $1.key }) {
      reading.ask(.lengthUnit(column: list.header.names[column].escapedExcerpt, example))
    }
    reportScale(&reading, list)
    for (lines, note) in [
      (clockNumbers, TableNote.clockNumbers), (parts, TableNote.partOfDay), (waking, TableNote.waking),
      (approximate, TableNote.approximate), (highest, TableNote.highest), (rounded, TableNote.rounded),
      (hours, TableNote.hours), (kindZeros, TableNote.kindZeros),
    ] as [([Int], ([Int]) -> TableNote)] where !lines.isEmpty {
      reading.notes.append(note(lines.reduce(into: []) { if $0.last != $1 { $0.append($1) } }))
    }
    for word in ListFindings.distinctWords(words) {
      reading.notes.append(.wordNumber(word.0, word.1, word.2))
    }
  }

  private func reportScale(_ reading: inout TableReading, _ list: ListReader) {
    guard let first = list.header.column(.severity) else { return }
    for column in [first] + list.header.otherStrengths {
      let name = list.header.names[column].escapedExcerpt
      if let scale = list.scale(column) {
        if scale != 10 { reading.notes.append(.scale(highest: scale, column: name)) }
        continue
      }
      reading.askScale(of: name, numbers[column] ?? [])
    }
  }

  private static func distinct(_ examples: [TableQuestion.Example]) -> [TableQuestion.Example] {
    var seen: Set<String> = []
    return examples.filter { seen.insert($0.text.lowercased()).inserted }
  }

  private static func distinctWords(_ words: [(String, Int, Int)]) -> [(String, Int, [Int])] {
    var all: [(String, Int, [Int])] = []
    for (word, number, line) in words {
      if let there = all.firstIndex(where: { $0.0 == word }) {
        all[there].2.append(line)
      } else {
        all.append((word, number, [line]))
      }
    }
    return all
  }
}

extension TableReading {
  /// Asks where a scale ends that never passes 5.
  mutating func askScale(of name: String, _ numbers: [Double]) {
    let above = numbers.filter { $0 > 0 }
    guard let highest = above.max(), ListFindings.isShortScale(above.count, highest: highest) else { return }
    ask(.scale(column: name, highest: max(3, Int(highest.rounded(.up)))))
  }
}
