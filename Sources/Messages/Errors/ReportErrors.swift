import Diary
import Language

/// Why a report was not made as it was asked for.
extension CommandError {
  package static func unknownFormat(of path: String, choices: [String]) -> CommandError {
    unwritten(
      Text(en: "I don't know what to write from the name \(path.escapingControlCharacters)."),
      Text(en: "End it in one of these, or name one with --format:  \(choices.joined(separator: " · "))"))
  }

  package static func formatsDiffer(_ path: String, named: String, asked: String) -> CommandError {
    unwritten(
      Text(en: "\(path.escapingControlCharacters) is named as \(named), and --format asks for \(asked)."),
      Text(en: "Leave one of the two away."))
  }

  /// A format of pages, asked for a single figure.
  package static func noFigureFormat(_ format: String, choices: [String]) -> CommandError {
    unwritten(
      Text(en: "a figure cannot be \(format)."),
      Text(en: "One of:  \(choices.joined(separator: " · "))"))
  }

  /// A format of figures, asked for the pages.
  package static func formatOfFigures(_ format: String, choices: [String]) -> CommandError {
    unwritten(
      Text(en: "\(format) is for a single figure, and none is named."),
      Text(
        en: "Name one:  headache report --figure months -o months.\(format)\n"
          + "The pages are one of:  \(choices.joined(separator: " · "))"))
  }

  package static func noEngineNamed(_ word: String) -> CommandError {
    unwritten(
      Text(en: "\"\(word.escapingControlCharacters)\" is no program that I know how to print with."),
      Text(en: "auto · weasyprint · chromium · the path of one of them"))
  }

  private static func unwritten(_ message: Text, _ hint: Text) -> CommandError {
    CommandError(message + Text(en: " Nothing was written."), hint: hint, .usage)
  }

  package static func noTrialToReport(_ name: String) -> CommandError {
    CommandError(
      Text(en: "no preventive \"\(name.escapingControlCharacters)\" is in the diary. Nothing was written."),
      hint: Text(en: "See them:  headache prev list"))
  }

  package static let opensAFile = unwritten(
    Text(en: "--open shows a file."), Text(en: "Name one, or none:  headache report --open"))

  /// Bytes that a terminal would obey or garble.
  package static func notForTerminals(_ format: String) -> CommandError {
    CommandError(
      Text(en: "\(format) is not for a terminal. Nothing was written."),
      hint: Text(en: "Name a file:  headache report -o visit.\(format)"), .usage)
  }

  // MARK: Engines

  /// `looked`: the programs looked for. `left`: the file that was written instead. `paper`: what it is laid out for, as it
  /// is called in a dialogue: `A4`.
  package static func noEngine(_ format: String, looked: [String], left: String, paper: String)
    -> CommandError
  {
    CommandError(
      Text(en: "no \(format.uppercased()) engine found (looked for \(looked.joined(separator: ", ")))"),
      hint: ready(left) + Text(en: "\n") + instead(format, paper), .unavailable, kind: "no_engine")
  }

  /// `why`: how it ended, in words. `left`: the file that was written instead.
  package static func engineFailed(
    _ engine: String, _ format: String, _ why: EngineEnd, said: String?, left: String, paper: String
  ) -> CommandError {
    let said = said.map { ": \($0.escapingControlCharacters)" } ?? ""
    return CommandError(
      Text(en: "\(engine.escapingControlCharacters) made no \(format.uppercased()) (") + why.text
        + Text(en: ")\(said)"),
      hint: ready(left) + Text(en: "\n") + instead(format, paper), .unavailable, kind: "engine_failed")
  }

  /// How an engine ended that made nothing.
  package enum EngineEnd: Sendable {
    case status(Int)
    case signal(Int)
    case outOfTime, interrupted

    fileprivate var text: Text {
      switch self {
      case .status(0): Text(en: "it says that all is well")
      case .status(let code): Text(en: "exit \(code)")
      case .signal(let number): Text(en: "signal \(number)")
      case .outOfTime: Text(en: "not done after 60 seconds")
      case .interrupted: Text(en: "interrupted")
      }
    }
  }

  private static func ready(_ left: String) -> Text {
    let isFigure = left.hasSuffix(".svg")
    return isFigure
      ? Text(en: "The figure is ready as SVG: \(left.escapingControlCharacters)")
      : Text(en: "The report is ready as HTML: \(left.escapingControlCharacters)")
  }

  private static func instead(_ format: String, _ paper: String) -> Text {
    format == "png"
      ? Text(en: "Open it in a browser, or: sudo apt install chromium")
      : Text(
        en:
          "Print it from a browser (Ctrl-P, \(paper), no margins change needed), or: sudo apt install weasyprint"
      )
  }
}

extension Language {
  /// Beside a report that was to be opened.
  package var noOpener: String {
    text(en: "no program was found to open it with (looked for xdg-open, open).")
  }
}
