import Arguments

/// A verb that works on a diary and answers with what to print.
protocol DiaryCommand: Command {
  func perform(_ session: Session) throws -> Answer
}

extension DiaryCommand {
  func run(_ invocation: Invocation) -> Int32 {
    var begun: Session?
    do {
      let session = try Session(invocation.options)
      begun = session
      let answer = try perform(session)
      try answer.print(session)
      return answer.code
    } catch {
      return ErrorReporter.report(error, json: invocation.options.json, in: begun)
    }
  }
}
