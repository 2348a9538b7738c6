import Cells
import Containers
import Parsing

/// The records of a source, their fields by the names that its rules use.
final class SourceRecords {
  struct FieldText {
    var text: String
    var position: Position
    var ordinals: [Int32] = []
    /// Parts of a text that name a drug which was not surely taken.
    var unread: [String] = []
  }

  private let reader: any RecordReader
  private(set) var record = Record()
  /// The columns of a table; empty for a tree.
  private(set) var names: [String] = []
  /// The lines of rows above the header that hold something.
  private(set) var passedOver: [Int] = []
  /// The line on which the columns are named.
  private(set) var headerLine: Int?
  private let isTable: Bool
  private var columns: [String: Int] = [:]
  /// Of a tree, the record's values by their paths.
  private var fields: [String: [Int]] = [:]
  private var pathNames: [Int: String] = [:]
  private let lookups: [String: [String: String]]
  /// What the file is called where its name says what it is about: see ``FileTopic``.
  private let topic: String

  init(_ reader: any RecordReader, isTable: Bool, lookups: [String: [String: String]], topic: String = "") {
    self.reader = reader
    self.topic = topic
    self.isTable = isTable
    self.lookups = lookups
  }

  /// Reads as far as the header: the first row that `isHeader`; `false` where none of the first ones is.
  func findHeader(_ isHeader: ([String]) -> Bool) throws(ContainerError) -> Bool {
    for _ in 0..<SourceRecognition.headerLimit {
      switch try reader.next(into: &record) {
      case .end: return false
      case .flawed: continue
      case .record:
        let cells = (0..<record.count).map { record.text(record.trimmed($0)) }
        guard isHeader(cells) else {
          if cells.count(where: { !$0.isEmpty }) > 0 { passedOver.append(record.line) }
          continue
        }
        names = cells
        headerLine = record.line
        for (index, name) in cells.enumerated().reversed() { columns[SourceRecords.folded(name)] = index }
        return true
      }
    }
    return false
  }

  /// Gives the columns of a table without a header a spreadsheet's letters.
  func nameColumns(_ count: Int) {
    names = (1...count).map(Position.letters)
    for (index, name) in names.enumerated() { columns[SourceRecords.folded(name)] = index }
  }

  /// The first column whose name has one of these words: one that asks what or when before others, and before those that
  /// are answered with yes or no.
  func column(with words: [String]) -> String? {
    let found = names.filter { name in
      let name = name.lowercased()
      return words.contains { name.contains($0.lowercased()) }
    }
    return found.first { Self.asking.contains(Self.opening($0)) } ?? found.first {
      !Self.yesOrNo.contains(Self.opening($0))
    }
      ?? found.first
  }

  /// The first column whose name asks how bad it was; where none does, the first with one of these words.
  func strengthColumn(orWith words: [String], _ vocabulary: Vocabulary) -> String? {
    names.first { TableHeader.role(of: $0, vocabulary) == .cell(.severity) } ?? column(with: words)
  }

  private static func opening(_ name: String) -> String {
    name.lowercased().split { !$0.isLetter }.first.map(String.init) ?? ""
  }

  private static let asking: Set<String> = [
    "what", "which", "how", "when", "where", "who", "was", "welche", "welches", "welcher", "wie", "wann",
    "wo", "quel", "quelle",
    "que", "quand", "comment", "combien", "où", "qué", "cuál", "cuándo", "cómo", "dónde", "cuánto", "quando",
    "come", "dove",
  ]
  private static let yesOrNo: Set<String> = [
    "did", "do", "does", "is", "are", "were", "have", "had", "has", "hast", "haben", "hat", "hattest",
    "hatten", "hatte", "war",
    "ist", "avez", "as", "a", "est", "tuvo", "tuviste", "ha", "hai", "tomaste", "tomó",
  ]

  func next() throws(ContainerError) -> RecordEvent {
    let event = try reader.next(into: &record)
    if event == .record, !isTable { index() }
    return event
  }

  /// The names of all members that records of a tree have had, whatever they held.
  var memberNames: Set<String> { Set(pathNames.values) }

  private func index() {
    fields.removeAll(keepingCapacity: true)
    for index in 0..<record.count {
      let path = record.path(index)
      let name = pathNames[path] ?? reader.name(ofPath: path)
      pathNames[path] = name
      fields[name, default: []].append(index)
    }
  }

  /// Calls the columns as the rules do, where the header does not.
  func rename(_ canonical: [String]) {
    columns.removeAll()
    for (index, name) in canonical.enumerated() { columns[SourceRecords.folded(name)] = index }
    names = canonical
  }

  /// What a field holds, without the blanks around it; a field that is empty holds nothing.
  func values(_ name: String) -> [FieldText] {
    if let (field, lookup) = SourceRecords.through(name) {
      return values(field).compactMap { value in
        guard let text = lookups[lookup]?[value.text] else { return nil }
        return FieldText(text: text, position: value.position, ordinals: value.ordinals)
      }
    }
    if name == RulesParser.fileTopic {
      return [FieldText(text: topic, position: Position(line: record.line, column: 1))]
    }
    if let (mark, field) = SourceRecords.marked(name) {
      return values(field).flatMap { value in
        NoteTags(value.text).names(mark).map {
          FieldText(text: $0, position: value.position, ordinals: value.ordinals)
        }
      }
    }
    if isTable {
      guard let column = columns[SourceRecords.folded(name)], column < record.count else { return [] }
      return value(column).map { [$0] } ?? []
    }
    return (fields[name] ?? []).compactMap(value)
  }

  private func value(_ index: Int) -> FieldText? {
    if record.kind(index) == .null { return nil }
    let range = record.trimmed(index)
    if range.isEmpty { return nil }
    return FieldText(
      text: record.text(range), position: record.position(index), ordinals: Array(record.ordinals(index)))
  }

  /// The fields that hold something, for what no rule reads.
  func filledFields() -> [(name: String, value: FieldText)] {
    (0..<record.count).compactMap { index in
      guard let value = value(index) else { return nil }
      let name = isTable ? (index < names.count ? names[index] : "") : pathNames[record.path(index)] ?? ""
      return (name, value)
    }
  }

  /// `symptom_id through names`: the field, and the list that its values are looked up in.
  static func through(_ name: String) -> (field: String, lookup: String)? {
    let words = name.split(separator: " ")
    guard words.count > 2, words[words.count - 2] == "through" else { return nil }
    return (words.dropLast(2).joined(separator: " "), String(words[words.count - 1]))
  }

  /// `tags in note`: the mark, and the field of the note.
  static func marked(_ name: String) -> (mark: Character, field: String)? {
    let parts = name.split(separator: " ", maxSplits: 2)
    guard parts.count == 3, parts[1] == "in" else { return nil }
    switch parts[0] {
    case "tags": return ("#", String(parts[2]))
    case "contexts": return ("+", String(parts[2]))
    default: return nil
    }
  }

  static func folded(_ name: String) -> String {
    // Most cells are folded already.
    if let first = name.utf8.first, let last = name.utf8.last, first > 0x20, last > 0x20,
      name.utf8.allSatisfy({ 0x20..<0x7F ~= $0 && !(0x41...0x5A ~= $0) })
    {
      return name
    }
    let name = name.trimmingBlanks.lowercased()
    // What ends a line is a control character, or none of ASCII.
    guard name.utf8.contains(where: { $0 < 0x20 || $0 > 0x7E }), name.contains(where: \.isNewline) else {
      return name
    }
    return name.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
