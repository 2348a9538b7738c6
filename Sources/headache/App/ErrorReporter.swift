import Platform
import Messages
import Rendering
import SQLite
import Storage
import Parsing

/// Every error as a sentence, what to do about it, and an exit code: the one place.
///
/// Exit codes follow sysexits.h; `1` is a question that was answered with "no".
enum ErrorReporter {
  static let refused: Int32 = 1
  static let usage: Int32 = 64
  static let badData: Int32 = 65
  static let noInput: Int32 = 66
  static let internalError: Int32 = 70
  static let cannotCreate: Int32 = 73
  static let ioFailure: Int32 = 74
  static let busy: Int32 = 75
  static let noPermission: Int32 = 77
  static let configuration: Int32 = 78

  /// Says on standard error what went wrong; answers with the exit code.
  ///
  /// `note`: the path of a note that was written for the command and is kept.
  static func report(_ error: any Error, keeping note: String? = nil, json: Bool) -> Int32 {
    var error = explain(error)
    if let note { error = error.keeping(note: note) }
    let layout = Terminal.current.layout
    if json {
      Output.remark(
        verbatim: ErrorJSON.document(error, Output.warnings, code: error.status.code, layout).text + "\n")
    } else {
      Output.remark(ErrorText(layout).text(error))
    }
    return error.status.code
  }

  /// The error as it is told to people and programs.
  static func explain(_ error: any Error) -> CommandError {
    switch error {
    case let error as CommandError: error
    case let error as ParseError: .parsing(error)
    case let error as SystemClock.ZoneUnknown: .noZone(error.name)
    case let error as StoreError: explain(error)
    case let error as PlatformError: explain(error)
    case let error as Output.Unprinted:
      .unprinted(
        error.cause.path, error.cause.reason, isSaved: error.isSaved)
    default: .unforeseen("\(error)")
    }
  }

  private static func explain(_ error: PlatformError) -> CommandError {
    let status: CommandError.Status =
      error.isPermission
      ? .noPermission : error.isMissing ? .noInput : error.exists ? .cannotCreate : .ioFailure
    return .file(error.path, error.operation, error.reason, status)
  }

  private static func explain(_ error: StoreError) -> CommandError {
    switch error {
    case .missing(let path): .noDiary(at: path)
    case .notAFile(let path): .notAFile(path)
    case .symbolicLink(let path): .symbolicLink(path)
    case .empty(let path): .emptyFile(path)
    case .notADatabase(let path): .notADiary(path)
    case .foreign(let path): .anotherProgramsFile(path)
    case .newerSchema(let found, let supported): .newerDiary(found, supported: supported)
    case .changedMigration(let version): .changedMigration(version)
    case .failedMigration(let version, let what): .failedMigration(version, what)
    case .busy: .busy
    case .full: .diskFull
    case .readOnly(let path): .readOnly(path)
    case .damaged(let what): .damaged(what)
    case .unsound(let findings): .damagedNotUsed(findings)
    case .uncertain: .uncertain
    case .unsoundBackup(let what): .backupDamaged(what)
    case .alteredBackup(let findings): .damagedNotUsed(findings)
    case .output(let refusal): explain(refusal)
    case .isBackupSource(let path): .isDiaryItself(path)
    case .unknown(.openAttack): .noOpenAttack
    case .unknown(.trial): .noSuchTrial
    case .platform(let error): explain(error)
    case .database(let error): .database(error.message, code: Int(error.code.rawValue))
    }
  }
}

extension ErrorReporter {
  private static func explain(_ refusal: OutputRefusal) -> CommandError {
    switch refusal {
    case .notAFile(let path): .outputIsNoFile(path)
    case .ofDiary(let path): .outputIsDiary(path)
    case .isDiary(let path): .outputIsOtherDiary(path)
    case .inUse(let path): .outputInUse(path)
    case .besideJournal(let journal): .besideJournal(journal)
    }
  }
}

extension CommandError.Status {
  /// The exit code.
  var code: Int32 {
    switch self {
    case .refused: ErrorReporter.refused
    case .usage: ErrorReporter.usage
    case .badData: ErrorReporter.badData
    case .noInput: ErrorReporter.noInput
    case .internalError: ErrorReporter.internalError
    case .cannotCreate: ErrorReporter.cannotCreate
    case .ioFailure: ErrorReporter.ioFailure
    case .busy: ErrorReporter.busy
    case .noPermission: ErrorReporter.noPermission
    case .configuration: ErrorReporter.configuration
    }
  }
}
