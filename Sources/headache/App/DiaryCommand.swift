import Arguments

/// A verb that works on a diary and answers with what to print.
protocol DiaryCommand: Command {
  func perform(_ session: Session) throws -> Answer
}

extension DiaryCommand {
  func run(_ invocation: Invocation) -> Int32 {
    let session: Session
    do { session = try Session(invocation.options) } catch {
      return ErrorReporter.report(error, json: invocation.options.json)
    }
    do {
      let answer = try perform(session)
      if answer.code == 0 { session.draft.discard() }
      try answer.print(session)
      return answer.code
    } catch {
      return ErrorReporter.report(
        error, keeping: session.draft.keep(), json: invocation.options.json)
    }
  }
}
