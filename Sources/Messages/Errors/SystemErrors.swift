import Diary
import Language

/// What the operating system or SQLite could not do.
extension CommandError {
  /// What the system was asked to do.
  package enum SystemCall: Sendable {
    case open, create, read, write, sync, examine, changeMode, resolve, replace, remove, start, await
  }

  /// What it was asked to do that with.
  package enum SystemObject: Sendable {
    case path(String)
    case standardInput, standardOutput, standardError
    case editor, pager

    func name(_ language: Language) -> String {
      switch self {
      case .path(let path): path.escapingControlCharacters
      case .standardInput: language.standardInput
      case .standardOutput: language.standardOutput
      case .standardError: language.standardError
      case .editor: language.theEditor
      case .pager: language.thePager
      }
    }
  }

  /// Why SQLite could not use the diary.
  package enum DatabaseProblem: Sendable {
    /// In SQLite's own words.
    case reported(String)
    case outOfMemory, notDurable, usesWriteAheadLog
    /// The program itself is wrong: what it did, by its name.
    case misuse(String)
  }

  /// `reason`: in the system's words.
  package static func system(
    _ call: SystemCall, _ object: SystemObject, _ reason: String, _ status: Status
  ) -> CommandError {
    CommandError(Text { $0.cannot(call, object.name($0), reason) }, status, kind: "io")
  }

  /// The result could not be printed. `isSaved`: whether the command has changed something.
  package static func unprinted(_ stream: SystemObject, _ reason: String, isSaved: Bool) -> CommandError {
    let cannot = Text { language in
      language.text(en: "cannot write to \(stream.name(language)): \(reason).")
    }
    return CommandError(
      isSaved ? cannot + Text(en: " What the command changed is saved.") : cannot, .ioFailure, kind: "output")
  }

  /// What SQLite could not do. `code`: its result code.
  package static func database(_ problem: DatabaseProblem, code: Int) -> CommandError {
    CommandError(
      Text { language in
        let problem = language.database(problem).escapingControlCharacters
        return language.text(
          en: "the diary could not be used: \(problem) (SQLite \(code)). Nothing was saved.")
      },
      .ioFailure)
  }
}

extension Language {
  fileprivate func cannot(_ call: CommandError.SystemCall, _ object: String, _ reason: String) -> String {
    switch call {
    case .open: text(en: "cannot open \(object): \(reason).")
    case .create: text(en: "cannot create \(object): \(reason).")
    case .read: text(en: "cannot read \(object): \(reason).")
    case .write: text(en: "cannot write \(object): \(reason).")
    case .sync: text(en: "cannot sync \(object): \(reason).")
    case .examine: text(en: "cannot look at \(object): \(reason).")
    case .changeMode: text(en: "cannot change \(object): \(reason).")
    case .resolve: text(en: "cannot find \(object): \(reason).")
    case .replace: text(en: "cannot replace \(object): \(reason).")
    case .remove: text(en: "cannot remove \(object): \(reason).")
    case .start: text(en: "cannot start \(object): \(reason).")
    case .await: text(en: "cannot wait for \(object): \(reason).")
    }
  }

  fileprivate func database(_ problem: CommandError.DatabaseProblem) -> String {
    switch problem {
    case .reported(let words): words
    case .outOfMemory: text(en: "out of memory")
    case .notDurable: text(en: "it cannot be made to wait for the disk")
    case .usesWriteAheadLog:
      text(en: "the file is in write-ahead-log mode and in use by another program")
    case .misuse(let name): text(en: "this is a defect of the program (\(name))")
    }
  }
}
