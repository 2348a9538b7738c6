import Diary
import CivilTime
import Rendering
import Storage
import Parsing

/// What `restore` has to say, for people and as JSON.
enum RestoreText {
  static func restored(_ file: String, backup: String?, _ session: Session) -> String {
    let back = backup.map { command($0, session) }
    let text = "The diary is now what \(file.escapingControlCharacters) is.\n"
    guard let back else { return text }
    return text + "have back what it was: \(back)\n"
  }

  /// The line that restores `path`, for a shell.
  static func command(_ path: String, _ session: Session) -> String {
    let diary = session.namedDiary.map { "--diary \(quoted($0)) " } ?? ""
    return "headache \(diary)restore \(quoted(path))".escapingControlCharacters
  }

  static func list(_ backups: [BackupName], folder: String, _ session: Session) -> String {
    if backups.isEmpty {
      return "There are no backups in \(folder.escapingControlCharacters).\nmake one: headache backup\n"
    }
    let lines = backups.map { name in
      let moment = session.now.moment(atInstant: name.time / 60)
      return
        "\("\(moment.day) \(moment.clock)".left(18))\(reason(name.cause).left(20))\(name.text.escapingControlCharacters)\n"
    }
    return "Backups in \(folder.escapingControlCharacters), latest first:\n" + lines.joined()
      + "have the latest back: \(command("\(folder)/\(backups[0].text)", session))\n"
  }

  static func json(_ file: String, backup: String?, _ session: Session) -> JSON {
    .object([
      ("restored", .string(file)), ("backup", .optional(backup)),
      ("reverse", .optional(backup.map { command($0, session) })),
    ])
  }

  static func json(_ backups: [BackupName], folder: String, _ session: Session) -> JSON {
    .array(
      backups.map { name in
        let moment = session.now.moment(atInstant: name.time / 60)
        return .object([
          ("file", .string("\(folder)/\(name.text)")), ("at", .string(moment.description)),
          ("cause", name.cause == .byHand ? .null : .string(name.cause.rawValue)),
        ])
      })
  }

  private static func reason(_ cause: BackupCause) -> String {
    switch cause {
    case .byHand: ""
    case .migration: "before a new version"
    case .beforeImport: "before an import"
    case .restore: "before a restore"
    }
  }

  /// What went wrong, where the general sentence would not say which of the two files it is about.
  static func explaining(_ error: StoreError, file: String, _ session: Session) -> any Error {
    switch error {
    case .uncertain:
      CommandError(
        "the disk failed while saving. The diary may be the one before or the one restored.",
        hint: "Look:  headache history      Then:  \(command(file, session))", code: ExitStatus.ioFailure)
    case .unsoundBackup(let what):
      CommandError(
        "the backup \(file.escapingControlCharacters) is damaged (\(what.escapingControlCharacters)). Nothing was changed.",
        hint: "Others:  headache restore", code: ExitStatus.badData)
    case .damaged(let what):
      CommandError(
        "the diary is damaged (\(what.escapingControlCharacters)), so it cannot be backed up first. "
          + "Nothing was changed.",
        hint:
          "Keep it under another name:  mv -n \(quoted(session.path)) \(quoted(session.path + ".damaged"))"
          + "      Then:  \(command(file, session))", code: ExitStatus.badData)
    default: error
    }
  }

  /// `text` as one word of a POSIX shell.
  static func quoted(_ text: String) -> String {
    let safe = text.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"):
        true
      default: Array("/._-+:@".utf8).contains(byte)
      }
    }
    let isPlain = safe && !text.isEmpty && !text.hasPrefix("-")
    return isPlain ? text : "'\(text.replacing("'", with: "'\\''"))'"
  }
}
