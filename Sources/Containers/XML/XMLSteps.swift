import Markup

/// The steps of an xml file, fed to libexpat in small pieces so that those of one piece are few.
struct XMLSteps {
  private static let pieceSize = 1 << 13

  private let stream: ByteStream
  /// The file inside an archive that is read.
  private let part: String?
  private let parser = MarkupParser()
  private var steps: [MarkupParser.Event] = []
  private var bytes: [UInt8] = []
  private var chunk: [UInt8] = []
  private var place = 0
  private var index = 0
  private var isOver = false
  /// How many elements stand around the step read last.
  private(set) var depth = 0

  init(_ stream: ByteStream, part: String?) {
    self.stream = stream
    self.part = part
  }

  /// The next step, valid until the next; `nil` at the end.
  mutating func next() throws(ContainerError) -> MarkupParser.Event? {
    while index >= steps.count {
      if isOver { return nil }
      index = 0
      try feed()
    }
    let step = steps[index]
    index += 1
    if step.kind == .open { depth += 1 }
    if step.kind == .close { depth -= 1 }
    return step
  }

  private mutating func feed() throws(ContainerError) {
    if place >= chunk.count {
      try stream.next(into: &chunk)
      place = 0
      isOver = chunk.isEmpty
    }
    let end = min(chunk.count, place + XMLSteps.pieceSize)
    do throws(MarkupParser.Failure) {
      try parser.feed(chunk, place..<end, isLast: isOver, into: &steps, &bytes)
    } catch {
      let (line, column) = parser.position
      throw ContainerError(XMLSteps.kind(error), at: Position(line: line, column: column), in: part)
    }
    place = end
  }

  private static func kind(_ failure: MarkupParser.Failure) -> ContainerDefect.Kind {
    switch failure {
    case .malformed(let code): .xml(.malformed(code: code))
    case .entity: .xml(.entity)
    case .longDeclarations: .xml(.longDeclarations)
    case .cutOff: .xml(.cutOff)
    case .encoding: .xml(.encoding)
    case .longToken, .memory: .limit(.longText)
    case .depth: .limit(.depth)
    case .manyNames: .limit(.manyNames)
    }
  }

  /// Adds a step's text to `text`.
  func append(_ step: MarkupParser.Event, to text: inout [UInt8]) {
    text.append(contentsOf: bytes[step.nameEnd..<step.textEnd])
  }

  func append(nameOf step: MarkupParser.Event, to name: inout [UInt8]) {
    name.append(contentsOf: bytes[step.start..<step.nameEnd])
  }

  /// Whether an element or an attribute has this name, whatever stands before the colon.
  func isNamed(_ step: MarkupParser.Event, _ name: [UInt8]) -> Bool {
    let start = step.nameEnd - name.count
    guard start >= step.start, start == step.start || bytes[start - 1] == UInt8(ascii: ":") else {
      return false
    }
    for index in 0..<name.count where bytes[start + index] != name[index] { return false }
    return true
  }

  /// The name of an element or an attribute without what stands before the colon.
  func localName(_ step: MarkupParser.Event) -> String {
    let name = bytes[step.start..<step.nameEnd]
    let start = name.lastIndex(of: UInt8(ascii: ":")).map { $0 + 1 } ?? step.start
    return String(decoding: name[start...], as: UTF8.self)
  }

  func text(_ step: MarkupParser.Event) -> String {
    String(decoding: bytes[step.nameEnd..<step.textEnd], as: UTF8.self)
  }

  func position(_ step: MarkupParser.Event) -> Position { Position(line: step.line, column: step.column) }
}
