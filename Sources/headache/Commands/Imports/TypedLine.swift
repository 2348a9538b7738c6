import CivilTime
import Importing
import Language
import Messages
import Parsing
import Rendering
import Storage

/// A line of a file, done as the same words would be on the command line.
struct TypedLine {
  private let line: NoteLine
  private let session: Session

  init(_ line: NoteLine, _ session: Session) { (self.line, self.session) = (line, session) }

  /// What the program has answered.
  struct Said {
    var lines: [String]
  }

  /// Whether a line of these words, with or without a day before them, is one that is done here.
  static func isOne(_ words: [String]) -> Bool {
    let invocation = Invocation(words)
    guard invocation.error == nil, invocation.options.isOfLine else { return false }
    return invocation.path.isEmpty || invocation.path == ["log"] || verbs.contains(invocation.path)
  }

  /// The verbs whose lines say something of a day that is over, by the words that call them.
  private static let verbs: [[String]] = [
    ["new"], ["took"], ["free"], ["period"], ["note"], ["bp"], ["over"], ["complete"], ["prev", "start"],
    ["prev", "change"], ["prev", "dose"], ["prev", "stop"], ["prev", "missed"], ["prev", "effect"],
  ]
  /// Those that want the day before everything else.
  private static let leading: Set = ["free", "period", "note", "complete"]

  func perform(_ store: DiaryStore) throws -> Said {
    let words = try words()
    let invocation = Invocation(words)
    if !invocation.path.isEmpty, invocation.path != ["log"], !Self.verbs.contains(invocation.path) {
      throw CommandError.notInLines(invocation.path.joined(separator: " "))
    }
    if let error = invocation.error { throw CommandError(error, in: invocation, session.language) }
    guard invocation.options.isOfLine, let command = invocation.command as? any DiaryCommand else {
      throw CommandError.optionInLines
    }
    let output = Output(collectingFor: session.terminal)
    let answer = try command.perform(session.sharing(store, output))
    guard answer.isConfirmation else { throw CommandError.nothingToSave }
    let lines =
      answer.sentences(without: session.language.takeBack, session.language.later("")) + output.collected
    return Said(lines: lines.map(withoutUndo))
  }

  /// What is offered instead of the line, without the undoing of it: here that would take back all lines.
  private func withoutUndo(_ said: String) -> String {
    guard let undo = said.firstRange(of: "headache undo  \(session.language.andThen)  ") else { return said }
    let offered = String(said[undo.upperBound...].prefix { $0 != "\n" })
    let rest = said[undo.upperBound...].dropFirst(offered.count)
    let note = CommandError.note(offered, on: line.day, session.now)
    return said[..<undo.lowerBound] + (note.map(session.language.insteadOfLine) ?? "") + rest
  }

  /// `14:00 took suma` with the verb first, as it is typed.
  private static func leadingVerb(_ words: [String]) -> [String] {
    guard let verb = words.prefix(3).firstIndex(where: { $0.lowercased() == "took" }), verb > 0,
      words[..<verb].allSatisfy({ $0.contains(":") || ["at", "am", "pm", "@"].contains($0.lowercased()) })
    else { return words }
    return [words[verb]] + words[(verb + 1)...] + words[..<verb]
  }

  /// The words in the order in which the verb takes them, with the day.
  private func words() throws -> [String] {
    var words = Self.leadingVerb(line.words)
    let verb = Verbs.named(words[0])?.name
    if words.contains("--note") { throw CommandError.optionInLines }
    if verb == "note", words.count < 2 || words.dropFirst().contains("-") { throw CommandError.emptyNote }
    guard let day = line.day else { return words }
    let text = "\(day)"
    guard let verb, Verbs.named(words[0]) != nil else { return [text] + words }
    if verb == "log" { return [text] + words.dropFirst() }
    if Self.leading.contains(verb) {
      words.insert(text, at: 1)
    } else {
      words.insert(text, at: words.firstIndex(of: "--") ?? words.endIndex)
    }
    return words
  }
}

extension GlobalOptions {
  /// Whether nothing is asked for but what concerns the line itself.
  fileprivate var isOfLine: Bool {
    diary == nil && !json && !quiet && tz == nil && now == nil && !version && !help
  }
}
