import Diary
import Platform
import Rendering
import SQLite
import Storage
import Parsing

/// Every error as a sentence, what to do about it, and an exit code: the one place.
enum ErrorReporter {
  static let zoneUnknown =
    "this machine does not say what time zone it is in, so times are kept as UTC's, zone unknown.\n"
    + "Say it with TZ or --tz, such as  TZ=Europe/Paris headache …"

  struct Explanation {
    var message: String
    var hint = ""
    var code: Int32
    /// For programs: the `kind` of a JSON error.
    var kind: String
  }

  /// Says on standard error what went wrong; answers with the exit code.
  static func report(_ error: any Error, json: Bool) -> Int32 {
    let explanation = explain(error)
    if json {
      let value = JSON.object(
        [
          (
            "error",
            .object([
              ("code", .int(Int(explanation.code))), ("kind", .string(explanation.kind)),
              ("message", .string(explanation.message)), ("hint", .string(explanation.hint)),
            ])
          )
        ] + Output.warnings)
      Output.remark(verbatim: value.text + "\n")
    } else {
      var lines = "error: \(explanation.message)".wrapped(to: 80, indent: "  ")
      lines += explanation.hint.split(separator: "\n").map { "  \($0)" }
      Output.remark(lines.joined(separator: "\n") + "\n")
    }
    return explanation.code
  }

  static func explain(_ error: any Error) -> Explanation {
    switch error {
    case let error as CommandError:
      Explanation(message: error.message, hint: error.hint, code: error.code, kind: error.kind)
    case let error as ParseError:
      Explanation(
        message: Parsing.Phrases.message(error), hint: Parsing.Phrases.hint(error), code: ExitStatus.usage,
        kind: "usage"
      )
    case let error as Clock.ZoneUnknown:
      Explanation(
        message: "there is no time zone \"\(error.name.escapingControlCharacters)\" here. Nothing was saved.",
        hint: "Names look like Europe/Paris; this machine's are in /usr/share/zoneinfo.",
        code: ExitStatus.usage,
        kind: "usage")
    case let error as StoreError: explain(error)
    case let error as PlatformError: explain(error)
    case let error as Output.Unprinted:
      Explanation(
        message:
          "cannot write to \(error.cause.path): \(error.cause.reason). What the command changed is saved.",
        code: ExitStatus.ioFailure, kind: "output")
    default: Explanation(message: "\(error)", code: ExitStatus.internalError, kind: "internal")
    }
  }

  private static func explain(_ error: PlatformError) -> Explanation {
    let code: Int32 =
      error.isPermission
      ? ExitStatus.noPermission
      : error.isMissing ? ExitStatus.noInput : error.exists ? ExitStatus.cannotCreate : ExitStatus.ioFailure
    return Explanation(
      message: "cannot \(error.operation) \(error.path.escapingControlCharacters): \(error.reason).",
      code: code, kind: "io")
  }

  private static func explain(_ error: StoreError) -> Explanation {
    switch error {
    case .missing(let path):
      Explanation(
        message: "there is no diary at \(path.escapingControlCharacters) yet.",
        hint: "The first entry makes one:  headache 7", code: ExitStatus.noInput, kind: "no_diary")
    case .notAFile(let path):
      Explanation(
        message: "\(path.escapingControlCharacters) is not a file.", code: ExitStatus.badData,
        kind: "not_a_diary")
    case .symbolicLink(let path):
      Explanation(
        message: "\(path.escapingControlCharacters) is a symbolic link; a diary is opened by its own name.",
        code: ExitStatus.badData,
        kind: "not_a_diary")
    case .empty(let path):
      Explanation(
        message:
          "\(path.escapingControlCharacters) is an empty file, which a diary never is. Nothing was written to it.",
        hint: "Move it away and restore a backup; or, if there never was a diary in it, remove it.",
        code: ExitStatus.badData, kind: "damaged")
    case .notADatabase(let path):
      Explanation(
        message: "\(path.escapingControlCharacters) is not a diary. Nothing was written to it.",
        code: ExitStatus.badData,
        kind: "not_a_diary")
    case .foreign(let path):
      Explanation(
        message: "\(path.escapingControlCharacters) belongs to another program. Nothing was written to it.",
        code: ExitStatus.badData,
        kind: "not_a_diary")
    case .newerSchema(let found, let supported):
      Explanation(
        message: "this diary is of version \(found), this program knows up to \(supported). "
          + "Nothing was written to it.",
        hint: "Use the newer program that wrote it.", code: ExitStatus.badData, kind: "newer_diary")
    case .changedMigration(let version):
      Explanation(
        message: "step \(version) of the diary's schema is not the one this program has. "
          + "Nothing was written to it.", code: ExitStatus.badData, kind: "damaged")
    case .failedMigration(let version, let what):
      Explanation(
        message: "bringing the diary up to version \(version) failed (\(what.escapingControlCharacters)). "
          + "The diary is as it was.", code: ExitStatus.internalError, kind: "internal")
    case .busy:
      Explanation(
        message: "another program has kept the diary locked for ten seconds. Nothing was saved.",
        hint: "Try again.", code: ExitStatus.busy, kind: "busy")
    case .full:
      Explanation(
        message: "the disk is full. Nothing was saved.", hint: "Free some room and enter it again.",
        code: ExitStatus.ioFailure, kind: "io")
    case .readOnly(let path):
      Explanation(
        message: "\(path.escapingControlCharacters) may not be written to. Nothing was saved.",
        code: ExitStatus.noPermission,
        kind: "read_only")
    case .damaged(let what):
      Explanation(
        message: "the diary is damaged (\(what.escapingControlCharacters)). Nothing was saved.",
        hint: "See what:  headache check      Keep the file as it is, and restore a backup.\n"
          + "No backup? What can still be read:  headache export --salvage -o rescued.sqlite",
        code: ExitStatus.badData,
        kind: "damaged")
    case .uncertain:
      Explanation(
        message: "the disk failed while saving. The entry is in the diary, but may not survive a power cut.",
        hint: "Look:  headache show last", code: ExitStatus.ioFailure, kind: "uncertain")
    case .unsoundBackup(let what):
      Explanation(
        message: "the backup is damaged (\(what.escapingControlCharacters)). Nothing was changed.",
        code: ExitStatus.badData,
        kind: "damaged")
    case .isBackupSource(let path):
      Explanation(
        message: "\(path.escapingControlCharacters) is the diary itself. Nothing was changed.",
        code: ExitStatus.usage,
        kind: "usage")
    case .unknown(let what):
      Explanation(
        message: "there is no \(what.escapingControlCharacters).", code: ExitStatus.refused, kind: "unknown")
    case .platform(let error): explain(error)
    case .database(let error):
      Explanation(
        message:
          "the diary could not be used: \(error.message.escapingControlCharacters) (SQLite \(error.code.rawValue)). "
          + "Nothing was saved.", code: ExitStatus.ioFailure, kind: "io")
    }
  }
}
