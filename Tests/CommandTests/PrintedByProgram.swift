import Rendering
import Testing

@testable import headache

/// What the program prints into a pipe, which must end well.
func printed(by words: [String]) -> String {
  let invocation = Invocation(words, verbs: Verbs.all)
  let terminal = Terminal(
    options: invocation.options, environment: { $0 == "LC_ALL" ? "C.UTF-8" : nil },
    isTerminal: { _ in false }, size: { _ in nil })
  var printed = ""
  let status = invocation.run(Output(terminal) { text, _ in printed += text })
  #expect(status == 0, "\(printed)")
  return printed
}
