import Diary
import Platform
import Rendering

/// What a verb has to say, for people and for programs; each is made only if it is printed.
struct Answer {
  /// The exit status; not 0 where a question was answered with "no".
  private(set) var code: Int32 = 0
  private let text: () -> String
  private let json: (([Remark]) -> JSON)?
  private let importance: Importance
  private var isPaged = false
  private var long: LongOutput?

  private enum Importance { case confirmation, result, complaint }

  private init(
    _ importance: Importance, _ text: @escaping () -> String, _ schema: String, _ data: @escaping () -> JSON,
    undo: String? = nil, code: Int32 = 0
  ) {
    self.importance = importance
    self.text = text
    self.code = code
    json = { .envelope(schema: schema, data: data(), undo: undo, remarks: $0) }
  }

  /// What was asked for, which `--quiet` does not silence.
  ///
  /// `schema`: the name between `headache.` and `/1`. `code`: the exit status.
  static func shown(
    _ text: @autoclosure @escaping () -> String, schema: String, data: @autoclosure @escaping () -> JSON,
    code: Int32 = 0
  ) -> Answer {
    Answer(.result, text, schema, data, code: code)
  }

  /// The same, through a pager where it is longer than the screen.
  var paged: Answer {
    var answer = self
    answer.isPaged = true
    return answer
  }

  /// That something was done, which `--quiet` leaves unsaid.
  ///
  /// `undo`: the line that takes it back, `nil` where none does. `data`: the thing changed, as it is now.
  static func changed(
    _ text: @autoclosure @escaping () -> String, schema: String, data: @autoclosure @escaping () -> JSON,
    undo: String? = "headache undo"
  ) -> Answer {
    Answer(.confirmation, text, schema, data, undo: undo)
  }

  /// Why nothing was done, where it takes more than an error's sentence: for people on standard error.
  static func declined(
    _ text: @autoclosure @escaping () -> String, schema: String, data: @autoclosure @escaping () -> JSON,
    code: Int32
  ) -> Answer {
    Answer(.complaint, text, schema, data, code: code)
  }

  /// A document that is the result itself, whatever the options.
  static func document(_ text: String) -> Answer { Answer(text) }

  /// What was made while the diary was read.
  static func long(_ output: LongOutput) -> Answer {
    var answer = Answer("")
    answer.long = output
    return answer
  }

  private init(_ document: String) {
    importance = .result
    text = { document }
    json = nil
  }
}

extension Answer {
  /// Whether it says that something was done.
  var isConfirmation: Bool { importance == .confirmation }

  /// What it says to people, a line each, without how it is taken back and lines that begin with `offer`.
  func sentences(without takeBack: String, _ offer: String) -> [String] {
    text().replacing(takeBack, with: "").split(separator: "\n").map { line in
      let line = line.drop { $0 == " " }
      return String(line.reversed().drop { $0 == " " }.reversed())
    }.filter { !$0.isEmpty && !$0.hasPrefix(offer) }
  }

  func print(_ session: Session) throws {
    if let long { return try long.print() }
    let output = session.output
    let isSaved = importance == .confirmation
    if session.json, let json {
      try output.print(json(output.remarks).text + "\n", isSaved: isSaved)
    } else if importance == .complaint {
      output.remark(text())
    } else if importance == .result || !session.quiet {
      let text = text()
      if text.isEmpty || isPaged && session.terminal.page(text) { return }
      guard json == nil else {
        return try output.print(session.terminal.shown(text, on: .output), isSaved: isSaved)
      }
      // A document keeps every byte, but not where a terminal would obey some of them.
      try output.print(session.terminal.width == nil ? text : text.removingControlCharacters)
    }
  }
}
