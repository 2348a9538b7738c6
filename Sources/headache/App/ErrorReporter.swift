import Platform
import Messages
import Rendering
import SQLite
import Storage
import Parsing

/// Every error as a sentence, what to do about it, and an exit code: the one place.
enum ErrorReporter {
  /// Says on standard error what went wrong; answers with the exit code.
  ///
  /// `note`: the path of a note that was written for the command and is kept. `session`: of the command, where that
  /// had begun.
  static func report(
    _ error: any Error, keeping note: String? = nil, to output: Output, in session: Session? = nil
  ) -> Int32 {
    let layout = session?.layout ?? output.terminal.layout
    var error = explain(error)
    if let note { error = error.keeping(note: note) }
    if output.terminal.isJSON {
      output.remark(
        verbatim: ErrorJSON.document(error, output.remarks, code: error.status.code, layout).text + "\n")
    } else {
      output.remark(ErrorText(layout).text(error))
    }
    return error.status.code
  }

  /// The error as it is told to people and programs.
  static func explain(_ error: any Error) -> CommandError {
    switch error {
    case let error as CommandError: error
    case let error as ParseError: .parsing(error)
    case let error as PreventiveRefusal: .preventive(error.problem, write: error.line)
    case let error as ListProblem: .list(error)
    case let error as UnknownReason: .unknownReason(error.text, meant: error.meant)
    case let error as SystemClock.ZoneUnknown: .noZone(error.name)
    case let error as StoreError: explain(error)
    case let error as PlatformError: explain(error)
    case let error as Unprinted:
      .unprinted(
        .init(error.cause.subject), error.cause.reason, isSaved: error.isSaved)
    default: .unforeseen("\(error)")
    }
  }

  private static func explain(_ error: PlatformError) -> CommandError {
    let status: CommandError.Status =
      error.isPermission
      ? .noPermission : error.isMissing ? .noInput : error.exists ? .cannotCreate : .ioFailure
    return .system(.init(error.operation), .init(error.subject), error.reason, status)
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
    case .database(let error): .database(.init(error.cause), code: Int(error.code.rawValue))
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
    case .refused: ExitStatus.refused
    case .usage: ExitStatus.usage
    case .badData: ExitStatus.badData
    case .noInput: ExitStatus.noInput
    case .internalError: ExitStatus.internalError
    case .cannotCreate: ExitStatus.cannotCreate
    case .ioFailure: ExitStatus.ioFailure
    case .busy: ExitStatus.busy
    case .noPermission: ExitStatus.noPermission
    case .configuration: ExitStatus.configuration
    case .unavailable: ExitStatus.unavailable
    }
  }
}
