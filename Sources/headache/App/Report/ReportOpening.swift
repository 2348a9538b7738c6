import Language
import Messages
import Platform
import Rendering

/// Shows a file that was written in the program that the desktop has for it.
enum ReportOpening {
  /// The program is told the file's name, and does not know where the diary is.
  static func open(_ path: String, _ session: Session) throws {
    let name = path.hasPrefix("-") ? "./\(path)" : path
    let openers = ["xdg-open", "open"].lazy.compactMap { ThisProcess.program(named: $0) }
    guard let opener = openers.first else {
      return session.output.remark(.warning, session.language.noOpener)
    }
    let variables = ThisProcess.variables.filter { !$0.hasPrefix("HEADACHE_") }
    try ChildProgram(opener, [name], in: ".", environment: variables).startAlone()
  }
}
