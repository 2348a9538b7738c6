/// A calendar (RFC 5545, and 6868 for parameters) as a tree: components and properties are elements, parameters values
/// named `@NAME` of their property, what stands behind the colon its value. Names are in capitals.
///
/// Texts are unfolded and their escapes resolved; properties that hold lists (`CATEGORIES`, `EXDATE`) give a value
/// for each part. Time zones are components like any other and not worked out: `@TZID` is what stands in the file.
package final class CalendarReader: TreeReader {
  private struct Pending {
    var step: TreeToken.Kind
    var name: [UInt8] = []
    var text: [UInt8] = []
  }

  private var lines: ContentLines
  private let part: String?
  /// The steps of the line read last, the next one last.
  private var pending: [Pending] = []
  private var components: [[UInt8]] = []

  /// - Parameters:
  ///   - stream: the file in UTF-8, without a byte order mark.
  ///   - part: its name inside an archive.
  package init(_ stream: ByteStream, part: String? = nil) {
    lines = ContentLines(stream, part: part)
    self.part = part
  }

  package func next(_ token: inout TreeToken) throws(ContainerError) {
    while pending.isEmpty {
      guard try lines.next() else {
        guard components.isEmpty else { throw fault(.cutOff) }
        token.step = .end
        return
      }
      try take(lines.text)
    }
    guard let step = pending.popLast() else { return }
    token.step = step.step
    token.name = step.name
    token.text = step.text
    token.position = lines.start
  }

  private func fault(_ defect: CalendarDefect, at column: Int = 1) -> ContainerError {
    ContainerError(.calendar(defect), at: Position(line: lines.start.line, column: column), in: part)
  }

  private func take(_ line: [UInt8]) throws(ContainerError) {
    let property = try ContentLine(line) { defect, column in fault(defect, at: column) }
    let value = Array(line[property.valueStart...])
    if property.name.elementsEqual("BEGIN".utf8) {
      guard components.count < TreeToken.depthLimit - 2 else {
        throw ContainerError(.limit(.depth), at: lines.start, in: part)
      }
      components.append(ContentLine.capitals(value))
      pending = [Pending(step: .open(.element), name: ContentLine.capitals(value))]
    } else if property.name.elementsEqual("END".utf8) {
      guard components.popLast() == ContentLine.capitals(value) else { throw fault(.misplaced) }
      pending = [Pending(step: .close)]
    } else {
      guard !components.isEmpty else { throw fault(.misplaced) }
      pending = [Pending(step: .close)]
      for text in property.values(value).reversed() {
        pending.append(Pending(step: .value(.text), text: text))
      }
      for (name, text) in property.parameters.reversed() {
        pending.append(Pending(step: .value(.text), name: [UInt8(ascii: "@")] + name, text: text))
      }
      pending.append(Pending(step: .open(.element), name: property.name))
    }
  }
}
