import Arguments
import Containers
import Importing
import Language
import Messages
import Parsing
import Platform
import Storage

/// Which source's rules a file is read by.
struct SourceChoice {
  private var rulesFile: String?
  private var shown: String?

  init() {}

  init(_ line: inout ArgumentReader) {
    rulesFile = line.value("rules", named: "file", help: SourceChoiceHelp.rules, completing: .files)
    shown = line.value(
      "show-rules", named: "source", help: SourceChoiceHelp.showRules,
      completing: .choices { SourceCatalogue.all.map(\.name) })
  }

  /// Rules of the person's own, as they are named.
  var typed: [String] { rulesFile.map { ["--rules \(typable($0))"] } ?? [] }

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

  /// The rules that fit the file; `nil` for a sheet, or a file that says what it is. `named`: the source that the
  /// person says it is from.
  ///
  /// `isSheet`: whether the person has said how it is to be read as a spreadsheet.
  func find(
    _ source: ImportSource, _ encoding: TextEncoding?, named name: String?, isSheet: Bool, file: String
  ) throws -> SourceRecognition.Found? {
    let bytes = try source.bytes()
    let container: Container
    do throws(ContainerError) {
      container = try Container(bytes, name: source.path, encoding: encoding ?? .utf8)
    } catch {
      return nil
    }
    if let given = try givenRules(name) {
      let found = try SourceRecognition([given]).find(container)
      if found.count > 1 { throw CommandError.severalParts(found.count, given.title, file: file) }
      if let rulesFile, found.isEmpty,
        let misfit = try? SourceRecognition.misfit(container, of: given)
      {
        throw CommandError.rulesDoNotFit(misfit, rules: rulesFile, file: file)
      }
      return found.first
        ?? SourceRecognition.Found(rules: given, container: container)
    }
    let recognition = SourceRecognition(SourceCatalogue.heads)
    let isTree = [.json, .xml, .calendar].contains(container.kind)
    let found: [SourceRecognition.Found]
    do throws(ContainerError) {
      found = try recognition.find(container)
    } catch {
      // What is wrong with a table is said when it is read.
      guard isTree, case .defect(let defect) = error else { return nil }
      throw CommandError.unreadableSource(defect, file: file)
    }
    if found.isEmpty, isTree { throw CommandError.unknownTree(file) }
    guard found.count > 1 else {
      // Tables that only look so are asked about by their columns; but the first of a form is when it was sent.
      if let rules = found.first?.rules, rules.isAsked {
        if rules.isOfQuestions, !isSheet { throw CommandError.looksLike(rules.name, rules.title, file: file) }
        return nil
      }
      return try found.first.map { found throws(CommandError) in
        var whole = found
        whole.rules = try self.source(found.rules.name)
        return whole
      }
    }
    if let rules = found.first?.rules, found.allSatisfy({ $0.rules.name == rules.name }) {
      throw CommandError.severalParts(found.count, rules.title, file: file)
    }
    throw CommandError.severalSources(found.map(\.rules.name), file: file)
  }

  private func givenRules(_ name: String?) throws -> SourceRules? {
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

  /// Reads the file; what has to be asked is asked, all at once. `typed`: what was said of it already. A table that is no
  /// UTF-8, and of which nobody has said what it is, is read as Windows-1252.
  func read(
    _ source: ImportSource, _ found: SourceRecognition.Found, _ options: ImportOptions,
    _ answers: FileAnswers, typed: [String]
  ) throws -> RuledFile {
    var options = options
    options.namesMissingFields = rulesFile != nil
    let file = source.path
    let bytes = try source.bytes()
    let read: RuledFile
    do throws(ContainerError) {
      read = try Self.read(bytes, found, options, answers, name: file)
    } catch {
      switch error {
      case .source(let cause): throw cause
      case .defect(let defect): throw CommandError.unreadableSource(defect, file: file)
      }
    }
    guard read.questions.isEmpty else {
      throw CommandError.toldBySource(read.questions, title: found.rules.title, file: file, given: typed)
    }
    return read
  }

  private static func read(
    _ bytes: ByteFile, _ found: SourceRecognition.Found, _ options: ImportOptions, _ answers: FileAnswers,
    name: String
  ) throws(ContainerError) -> RuledFile {
    var reader = RuledReader(found, options, answers.told)
    let read = try reader.read()
    // Where other rows have letters beyond ASCII it is UTF-8, and damaged.
    guard read.summary.isNoUTF8, !read.rows.contains(where: \.hasLettersBeyondASCII) else { return read }
    let container = try Container(bytes, name: name, encoding: answers.encoding ?? .windows1252)
    guard container.kind == .table else { return read }
    var again = found
    again.container = container
    reader = RuledReader(again, options, answers.told)
    var recoded = try reader.read()
    guard recoded.summary.problemCount < read.summary.problemCount else { return read }
    if answers.encoding == nil { recoded.summary.notes.append(.encoding) }
    return recoded
  }
}
