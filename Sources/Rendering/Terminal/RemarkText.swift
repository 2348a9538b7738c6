import Language
import Messages

/// What is said beside an answer, on lines of standard error.
package struct RemarkText: TerminalText {
  package let layout: Layout

  package init(_ layout: Layout) { self.layout = layout }

  package func text(_ remark: Remark) -> String {
    let message = mark(remark.kind).map { "\($0) \(remark.message)" } ?? remark.message
    return message.split(separator: "\n").enumerated()
      .map { (String($0 == 0 ? "" : "  ") + $1).fitted(to: layout.width) + "\n" }
      .joined().withoutJoints
  }

  private func mark(_ kind: Remark.Kind) -> String? {
    switch kind {
    case .note: language.noteMark
    case .warning: language.warningMark
    case .caution: language.cautionMark
    case .urgent: nil
    }
  }
}
