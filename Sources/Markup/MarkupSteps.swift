internal import CExpat

/// The steps of one piece of xml, as libexpat calls for them, and the limits that a file may run into.
@safe struct MarkupSteps {
  typealias Event = MarkupParser.Event
  typealias TextPlace = (line: Int, column: Int)

  private var steps: [Event] = []
  private var bytes: [UInt8] = []
  private var names = NameCount()
  private var depth = 0
  private(set) var stopped: MarkupParser.Failure?
  /// Bytes since something was found.
  private(set) var waiting = 0
  private var isDeclaring = false
  private var declared = 0

  mutating func begin(_ steps: inout [Event], _ bytes: inout [UInt8], piece: Int) {
    hand(&steps, &bytes)
    self.steps.removeAll(keepingCapacity: true)
    self.bytes.removeAll(keepingCapacity: true)
    waiting += piece
  }

  mutating func hand(_ steps: inout [Event], _ bytes: inout [UInt8]) {
    swap(&steps, &self.steps)
    swap(&bytes, &self.bytes)
  }

  mutating func stop(_ failure: MarkupParser.Failure) {
    if stopped == nil { stopped = failure }
  }

  var isInText: Bool { steps.last?.kind == .text }

  mutating func open(
    _ name: UnsafePointer<XML_Char>, _ attributes: UnsafeMutablePointer<UnsafePointer<XML_Char>?>,
    _ count: Int,
    at place: TextPlace
  ) {
    guard stopped == nil else { return }
    waiting = 0
    depth += 1
    if depth > MarkupParser.depthLimit { return stop(.depth) }
    unsafe add(.open, at: place, named: name)
    var index = 0
    while index + 1 < count, let key = unsafe attributes[index], let value = unsafe attributes[index + 1] {
      unsafe add(.attribute, at: place, named: key)
      unsafe append(value)
      steps[steps.count - 1].textEnd = bytes.count
      index += 2
    }
    if names.isFull { stop(.manyNames) }
  }

  private mutating func add(_ kind: Event.Kind, at place: TextPlace, named name: UnsafePointer<XML_Char>) {
    let start = bytes.count
    unsafe append(name)
    names.note(bytes, from: start)
    let end = bytes.count
    steps.append(
      Event(kind: kind, start: start, nameEnd: end, textEnd: end, line: place.line, column: place.column))
  }

  private mutating func add(_ kind: Event.Kind, at place: TextPlace) {
    let end = bytes.count
    steps.append(
      Event(kind: kind, start: end, nameEnd: end, textEnd: end, line: place.line, column: place.column))
  }

  private mutating func append(_ text: UnsafePointer<XML_Char>) {
    var count = 0
    while unsafe text[count] != 0 { count += 1 }
    unsafe append(text, count)
  }

  private mutating func append(_ text: UnsafePointer<XML_Char>, _ count: Int) {
    unsafe bytes.append(contentsOf: UnsafeRawBufferPointer(start: text, count: count))
  }

  mutating func close(at place: TextPlace) {
    waiting = 0
    depth -= 1
    if stopped == nil { add(.close, at: place) }
  }

  /// Text comes in pieces: one step holds what belongs together, as far as it came in one feed.
  mutating func text(_ text: UnsafePointer<XML_Char>, _ count: Int, at place: TextPlace) {
    waiting = 0
    guard stopped == nil else { return }
    if !isInText { add(.text, at: place) }
    unsafe append(text, count)
    steps[steps.count - 1].textEnd = bytes.count
  }

  mutating func declare(_ begins: Bool) {
    waiting = 0
    isDeclaring = begins
  }

  /// Comments, declarations and whatever else is no content.
  mutating func pass(_ count: Int) {
    waiting = 0
    guard isDeclaring else { return }
    declared += count
    if declared > MarkupParser.declarationLimit { stop(.longDeclarations) }
  }
}
