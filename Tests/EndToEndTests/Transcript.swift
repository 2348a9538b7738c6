import Foundation

/// Sessions at a prompt as they are written down: `$ command`, then exactly what it prints.
///
/// In a session `> ` continues a command on the next line, `[exit 65]` is an exit status other than 0, and
/// `# ` begins a remark. `# now MOMENT` sets the clock of the commands below it, `# not as root` has the whole
/// document replayed by another user where the tests run as root.
///
/// A file of `Transcripts/` is one session. In Markdown every fenced block marked `console` is a part of the
/// same session; before it `<!-- now MOMENT -->` sets the clock, and `<!-- run COMMAND -->` prepares, unseen,
/// what the session finds.
struct Transcript {
  enum Part {
    case prose(String)
    case session(String)
  }

  var parts: [Part]
  let isMarkdown: Bool

  init(contentsOf file: URL) throws {
    self.init(try String(contentsOf: file, encoding: .utf8), isMarkdown: file.pathExtension == "md")
  }

  init(_ text: String, isMarkdown: Bool) {
    self.isMarkdown = isMarkdown
    parts = isMarkdown ? Self.parts(ofMarkdown: text) : [.session(text)]
  }

  var sessions: [String] {
    parts.compactMap { if case .session(let text) = $0 { text } else { nil } }
  }

  var needsOrdinaryUser: Bool { sessions.contains { $0.contains("# not as root\n") } }

  /// The text with other sessions in place of its own.
  func replacing(_ sessions: [String]) -> String {
    var fresh = sessions[...]
    return parts.map { part in
      switch part {
      case .prose(let text): text
      case .session(let text): fresh.popFirst() ?? text
      }
    }.joined()
  }

  private static func parts(ofMarkdown text: String) -> [Part] {
    var parts: [Part] = []
    var (lines, inSession) = ("", false)
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if inSession && line == "```" {
        parts.append(.session(lines))
        (lines, inSession) = ("", false)
      }
      lines += line + "\n"
      if line == "```console" {
        parts.append(.prose(lines))
        (lines, inSession) = ("", true)
      }
    }
    // The last line of the file ends in a line break of its own.
    parts.append(.prose(String(lines.dropLast())))
    return parts
  }
}

extension Transcript {
  /// What stands between the sessions in the output of ``script``.
  static let separator: Character = "\u{1E}"

  /// The document as a script for the shell, which prints it anew: commands as written, output as it is now.
  var script: String {
    """
    export HEADACHE_NOW=\(Program.now)

    """ + parts.map(Self.script).joined()
  }

  private static func script(of part: Part) -> String {
    switch part {
    case .prose(let text):
      return text.split(separator: "\n").compactMap { line in
        line.wholeMatch(of: /<!-- now (\S+) -->/).map { "export HEADACHE_NOW=\($0.1)\n" }
          ?? line.wholeMatch(of: /<!-- run (.+) -->/).map { "\($0.1)\n" }
      }.joined()
    case .session(let text):
      var script = ""
      var command: String?
      func finish() {
        if let command {
          script += "{\n\(command)\n}\nstatus=$?\n[ $status = 0 ] || echo \"[exit $status]\"\n"
        }
        command = nil
      }
      for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
        if line.hasPrefix("> "), let begun = command {
          command = begun + "\n" + line.dropFirst(2)
        } else if line.hasPrefix("$ ") {
          finish()
          command = String(line.dropFirst(2))
        } else if line.hasPrefix("# ") {
          finish()
        } else {
          continue
        }
        script += "printf '%s\\n' \(quoted(line))\n"
        if let moment = line.wholeMatch(of: /# now (\S+)/)?.1 { script += "export HEADACHE_NOW=\(moment)\n" }
      }
      finish()
      return script + "printf '\\036'\n"
    }
  }

  private static func quoted(_ text: Substring) -> String {
    "'" + String(text).replacing("'", with: "'\\''") + "'"
  }
}
