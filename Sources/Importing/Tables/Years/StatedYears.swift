import Cells
import Containers
import Diary

/// The years that a sheet says of itself: in titles above its table, and in its name.
struct StatedYears {
  /// The years that a title, or the name, is of: two where it goes on into the next, `2024/25`.
  private var ofTitles: [ClosedRange<Int>] = []
  private var ofName: ClosedRange<Int>?
  private var isNameEnough = true
  /// All years that stand there, also `printed 3.1.2026`: what may be offered.
  private(set) var all: [Int] = []

  /// Says nothing.
  init() {}

  /// `header`: the row in the table's corner of which may stand a year; `isList`: whether the name has to be more than a
  /// year, since a list may go on into the next without another sheet.
  init(
    _ sheet: TableSheet, titles: some Sequence<TableRow>, header: TableRow? = nil, isList: Bool = false
  ) {
    for row in titles { take(row) }
    if let header, let first = header.filled.first {
      take(TableRow(line: header.line, cells: [header.cells[first]]))
    }
    ofName = Self.span(of: sheet.name)
    isNameEnough = !isList || sheet.name.contains(where: \.isLetter)
    all += CellToken.tokens(of: sheet.name).compactMap(\.year)
    all = all.unique
  }

  /// The only year, or two, that all of them are of; and whether a title says it.
  var certain: (years: ClosedRange<Int>, isTitle: Bool)? {
    let spans = ofTitles + [ofName].compactMap(\.self)
    guard let first = spans.first, spans.allSatisfy({ $0 == first }), isNameEnough || !ofTitles.isEmpty
    else { return nil }
    return (first, !ofTitles.isEmpty)
  }

  private mutating func take(_ row: TableRow) {
    let texts = row.filled.map { row.text($0) }
    all += texts.flatMap { CellToken.tokens(of: $0).compactMap(\.year) }
    let spans = texts.map { Self.span(of: $0) }
    // `Year, 2025`, and not `Born, 1980`.
    let areTitles = zip(texts, spans).allSatisfy { $1 != nil || texts.count == 1 || Self.isTitle($0) }
    if areTitles { ofTitles += spans.compactMap(\.self) }
  }

  /// Whether a cell beside a year leaves it that of the table: `Headache calendar`, `Jahr`, `March`.
  private static func isTitle(_ text: String) -> Bool {
    let words = text.lowercasedWords
    return !words.contains(where: TableWords.spanning.contains)
      && (TableWords.speaksOfHeadaches(text)
        || words.allSatisfy { TableWords.titles.contains($0) || TableWords.month($0) != nil })
  }

  /// The years that a text is of: `Headache diary 2025`, `Winter 2024/25`; `nil` where it has no year, or where that may be of
  /// something else than the days below: `since 2023`, `printed 3.1.2026`.
  static func span(of text: String) -> ClosedRange<Int>? {
    if text.lowercasedWords.contains(where: TableWords.spanning.contains) { return nil }
    let tokens = CellToken.tokens(of: text)
    let places = tokens.indices.filter { if case .number = tokens[$0] { true } else { false } }
    guard let first = places.first else { return nil }
    if places.count == 1 { return tokens[first].year.map { $0...$0 } }
    guard places.count == 2, places[1] == first + 2, case .mark(let mark) = tokens[first + 1],
      "/-–".contains(mark), let year = tokens[first].year, case .number(let digits) = tokens[places[1]],
      let next = Int(digits), next == year + 1 || digits.utf8.count == 2 && next == (year + 1) % 100
    else { return nil }
    // `2011-12` may be a December.
    if digits.utf8.count == 2, mark != "/", (1...12).contains(next) { return nil }
    return year...(year + 1)
  }
}
