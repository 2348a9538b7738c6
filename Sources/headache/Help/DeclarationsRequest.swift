import Arguments
import Messages
import Rendering

/// `headache __declarations`: everything the verbs declare, as JSON: the manual, the README's table and the tests are
/// made from it.
struct DeclarationsRequest: Command {
  static let name = "__declarations"
  static let summary = DeclarationsRequestHelp.summary
  static let isHidden = true

  init(_ line: inout ArgumentReader) {}

  func run(_ invocation: Invocation, _ output: Output) -> Int32 {
    let data = DeclarationsJSON.data(
      Verbs.shown(of: invocation.verbs).map { $0.declaration }, shared: GlobalOptions.declared,
      output.terminal.language)
    return output.write(data.text + "\n")
  }
}
