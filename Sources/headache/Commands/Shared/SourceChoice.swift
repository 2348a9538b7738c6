import Arguments
import Containers
import Importing
import Messages
import Platform
import Storage

/// Which source's rules a file is read by, and what the person says of the file.
struct SourceChoice {
  private var name: String?
  private var rulesFile: String?
  private var shown: String?
  private var answers = SourceAnswers()
  private(set) var person: String?

  init() {}

  init(_ line: inout ArgumentReader) {
    name = line.value(
      "as", named: "source", help: SourceChoiceHelp.asWord,
      completing: .choices { SourceCatalogue.all.map(\.name) })
    rulesFile = line.value("rules", named: "file", help: SourceChoiceHelp.rules, completing: .files)
    shown = line.value(
      "show-rules", named: "source", help: SourceChoiceHelp.showRules,
      completing: .choices { SourceCatalogue.all.map(\.name) })
    let headaches = line.values("headache-tags", named: "names", help: SourceChoiceHelp.headacheTags)
    let drugs = line.values("drug-tags", named: "names", help: SourceChoiceHelp.drugTags)
    person = line.value("where", named: "field=value", help: SourceChoiceHelp.conditions)
    for (tag, given) in [("headache-tags", headaches), ("drug-tags", drugs)] where !given.isEmpty {
      answers.chosen[tag] = given.flatMap { [$0] + $0.split(separator: ",").map(Self.trimmed) }
    }
    if let (field, value) = person.flatMap(Self.parted) {
      answers.person = SourceAnswers.Person(field: field, value: value)
    }
  }

  private static func trimmed(_ text: Substring) -> String {
    let rest = text.drop { $0 == " " }
    return String(rest.reversed().drop { $0 == " " }.reversed())
  }

  private static func parted(_ text: String) -> (String, String)? {
    guard let mark = text.firstIndex(of: "=") else { return nil }
    return (String(text[..<mark]), String(text[text.index(after: mark)...]))
  }

  /// The rules to print; `nil` where a file is to be read.
  func shownRules() throws -> String? {
    guard let shown else { return nil }
    return try source(shown).text
  }

  private func source(_ name: String) throws(CommandError) -> SourceRules {
    guard let source = SourceCatalogue.source(named: name) else {
      throw CommandError.unknownSource(name, known: SourceCatalogue.all.map(\.name))
    }
    return source
  }

  /// The rules that fit the file; `nil` for a sheet, or a file that says what it is.
  func find(_ source: ImportSource, file: String) throws -> SourceRecognition.Found? {
    let bytes = try source.bytes()
    let container: Container
    do throws(ContainerError) {
      container = try Container(bytes, name: source.name)
    } catch {
      return nil
    }
    if let given = try givenRules() {
      return try SourceRecognition([given]).find(container).first
        ?? SourceRecognition.Found(rules: given, container: container)
    }
    let recognition = SourceRecognition(SourceCatalogue.heads)
    let found = (try? recognition.find(container)) ?? []
    guard found.count > 1 else {
      // Tables that only look so are asked about by their columns.
      if found.first?.rules.isAsked ?? false { return nil }
      return try found.first.map { found throws(CommandError) in
        SourceRecognition.Found(rules: try self.source(found.rules.name), container: found.container)
      }
    }
    throw CommandError.severalSources(found.map(\.rules.name), file: file)
  }

  private func givenRules() throws -> SourceRules? {
    if let rulesFile {
      let text = String(decoding: try File(reading: rulesFile).readAll(limit: 1 << 20), as: UTF8.self)
      do throws(RulesError) {
        return try RulesParser.parse(text)
      } catch {
        throw CommandError.badRules(error, in: rulesFile)
      }
    }
    return try name.map { name throws(CommandError) in try source(name) }
  }

  private static let tags = ["headache-tags", "drug-tags"]

  /// What was said of an earlier file of the source, where nothing else is said of this one.
  private func answers(for rules: SourceRules, in store: DiaryStore) throws(StoreError) -> SourceAnswers {
    var answers = answers
    for tag in Self.tags where answers.chosen[tag] == nil {
      if let told = try store.setting(Self.setting(rules.name, tag)) {
        answers.chosen[tag] = told.split(separator: "\n").map(String.init)
      }
    }
    return answers
  }

  private static func setting(_ source: String, _ tag: String) -> String { "import_told_\(source)_\(tag)" }

  /// Keeps what was said with the entries that it brought: the next file of the source needs it not said again.
  func keep(of source: String, in transaction: WriteTransaction) throws(StoreError) {
    for tag in Self.tags {
      guard let names = answers.chosen[tag] else { continue }
      _ = try transaction.set(Self.setting(source, tag), to: names.joined(separator: "\n"))
    }
  }

  /// Reads the file; what has to be asked is asked, all at once.
  func read(
    _ found: SourceRecognition.Found, _ options: ImportOptions, of store: DiaryStore, file: String
  ) throws -> RuledFile {
    let answers = try answers(for: found.rules, in: store)
    var reader = RuledReader(found.rules, found.container, options, answers)
    let read: RuledFile
    do throws(ContainerError) {
      read = try reader.read()
    } catch {
      switch error {
      case .source(let cause): throw cause
      case .defect(let defect): throw CommandError.unreadableSource(defect, file: file)
      }
    }
    guard read.questions.isEmpty else {
      throw CommandError.toldBySource(read.questions, title: found.rules.title, file: file)
    }
    return read
  }
}
