import Arguments
import SQLite

/// A verb that works on a diary and answers with what to print.
protocol DiaryCommand: Command {
  /// Whether it looks at the diary without writing a byte: no migration, no journal of a killed command taken back.
  static var isLookOnly: Bool { get }
  func perform(_ session: Session) throws -> Answer
}

extension DiaryCommand {
  static var isLookOnly: Bool { false }

  func run(_ invocation: Invocation, _ output: Output) -> Int32 {
    let session: Session
    do {
      session = try Session(invocation.options, output, access: Self.isLookOnly ? .readOnly : .readWrite)
    } catch {
      return ErrorReporter.report(error, to: output)
    }
    do {
      let answer = try perform(session)
      if answer.code == 0 { session.draft.discard() }
      try answer.print(session)
      return answer.code
    } catch {
      return ErrorReporter.report(error, keeping: session.draft.keep(), to: output, in: session)
    }
  }
}
