import Markup

/// An xml file as a tree: attributes are values named `@name` of their element, its text a value without a name.
/// Text of nothing but blanks is passed over. Declarations, comments and instructions are no content.
package final class XMLReader: TreeReader {
  private var tokens: XMLTokens

  /// - Parameters:
  ///   - stream: the file as it is: what it is encoded in it says itself (UTF-8, UTF-16, ISO 8859-1).
  ///   - part: its name inside an archive.
  package init(_ stream: ByteStream, part: String? = nil) { tokens = XMLTokens(stream, part: part) }

  package func next(_ token: inout TreeToken) throws(ContainerError) {
    token.name.removeAll(keepingCapacity: true)
    token.text.removeAll(keepingCapacity: true)
    try tokens.next(&token)
  }
}

/// Where an xml file stands between two steps.
struct XMLTokens {
  private var steps: XMLSteps
  private var ahead: MarkupParser.Event?
  private var text: [UInt8] = []
  private var textPosition = Position(line: 1, column: 1)

  init(_ stream: ByteStream, part: String?) { steps = XMLSteps(stream, part: part) }

  mutating func next(_ token: inout TreeToken) throws(ContainerError) {
    while true {
      guard let step = try take() else {
        token.step = .end
        return
      }
      if step.kind == .text {
        if text.isEmpty { textPosition = steps.position(step) }
        steps.append(step, to: &text)
        if text.count > TreeToken.textLimit { throw ContainerError(.limit(.longText), at: textPosition) }
        continue
      }
      if !text.isEmpty {
        let isBlank = !text.contains { $0 > 0x20 }
        if !isBlank {
          ahead = step
          token.step = .value(.text)
          token.position = textPosition
          swap(&token.text, &text)
          return
        }
        text.removeAll(keepingCapacity: true)
      }
      return show(step, &token)
    }
  }

  private mutating func take() throws(ContainerError) -> MarkupParser.Event? {
    if let step = ahead {
      ahead = nil
      return step
    }
    return try steps.next()
  }

  private func show(_ step: MarkupParser.Event, _ token: inout TreeToken) {
    token.position = steps.position(step)
    switch step.kind {
    case .open:
      token.step = .open(.element)
      steps.append(nameOf: step, to: &token.name)
    case .attribute:
      token.step = .value(.text)
      token.name.append(UInt8(ascii: "@"))
      steps.append(nameOf: step, to: &token.name)
      steps.append(step, to: &token.text)
    case .close: token.step = .close
    case .text: break
    }
  }
}
