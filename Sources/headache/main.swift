import ArgumentParser
import Platform
import Rendering
import SQLite
import Parsing

// A verb goes to the argument parser; anything else is a line to log, which never starts it: half of a log's
// time would be the parser's start-up. Options may stand before the verb.
Process.guardStandardStreams()
Process.reportSizeLimit()
Library.runSingleThreaded()
let arguments = Process.arguments
let (leading, rest) = GlobalOptions.split(arguments)
if rest.isEmpty, leading == ["--version"] {
  Output.finish("headache \(Headache.version)\n")
} else if rest.first == "__complete" {
  Completion.run()
} else if let page = Headache.page(leading, rest) {
  Output.finish(Terminal.current.shown(page, on: .output))
} else if let refusal = Headache.helpless(rest) {
  Process.exit(ErrorReporter.report(refusal, json: Terminal.current.isJSON))
} else if let first = rest.first.map({ $0.lowercased() }), let verb = Headache.verb(named: first) {
  Headache.run(Headache.arguments(verb: verb, rest.dropFirst(), options: leading))
} else if let first = rest.first.map({ $0.lowercased() }), Headache.isReserved(first) {
  Process.exit(ErrorReporter.report(Headache.notYet(first), json: Terminal.current.isJSON))
} else if leading.contains(where: Headache.isRootOption) {
  Headache.run(arguments)
} else {
  LogLine.run(options: leading, words: rest.first?.lowercased() == "log" ? Array(rest.dropFirst()) : rest)
}
