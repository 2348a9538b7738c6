internal import CExpat

/// XML taken apart by libexpat: bytes in, steps out, no more held than one token and the steps of one piece.
///
/// Knows no format. Entities are not read: a file that declares any, or uses one beyond the five of XML, is refused,
/// which is what makes files of a few lines grow without end. Nothing outside the file is read.
@safe package final class MarkupParser {
  /// The bytes of one tag, comment or the like, and of the declarations before the first element.
  package static let tokenLimit = 1 << 20
  package static let declarationLimit = 256 << 10
  /// How many elements may stand inside one another.
  package static let depthLimit = 64

  /// What was found; its name and text stand in ``bytes``.
  package struct Step {
    package enum Kind: UInt8 { case open, attribute, text, close }
    package var kind: Kind
    package var start: Int
    package var nameEnd: Int
    package var textEnd: Int
    /// From 1.
    package var line: Int
    package var column: Int
  }

  package enum Failure: Error, Hashable {
    /// `enum XML_Error` of expat.h.
    case malformed(code: Int32)
    case entity, longDeclarations, longToken, depth, manyNames, cutOff, encoding, memory
  }

  /// Steps since the last ``clear()``.
  package internal(set) var steps: [Step] = []
  package internal(set) var bytes: [UInt8] = []
  private let parser: XML_Parser?
  private var names = NameCount()
  private var depth = 0
  private var stopped: Failure?
  /// Bytes since something was found.
  private var waiting = 0
  private var isDeclaring = false
  private var declared = 0

  package init() {
    unsafe parser = XML_ParserCreate(nil)
    guard let parser = unsafe parser else { return }
    unsafe XML_SetUserData(parser, Unmanaged.passUnretained(self).toOpaque())
    unsafe XML_SetElementHandler(
      parser, { unsafe MarkupParser.of($0)?.open($1, $2) }, { data, _ in unsafe MarkupParser.of(data)?.close() })
    unsafe XML_SetCharacterDataHandler(parser) { unsafe MarkupParser.of($0)?.text($1, $2) }
    unsafe XML_SetStartDoctypeDeclHandler(parser) { data, _, _, _, _ in unsafe MarkupParser.of(data)?.declare(true) }
    unsafe XML_SetEndDoctypeDeclHandler(parser) { unsafe MarkupParser.of($0)?.declare(false) }
    unsafe XML_SetEntityDeclHandler(parser) { data, _, _, _, _, _, _, _, _ in
      unsafe MarkupParser.of(data)?.stop(.entity)
    }
    unsafe XML_SetSkippedEntityHandler(parser) { data, _, _ in unsafe MarkupParser.of(data)?.stop(.entity) }
    unsafe XML_SetDefaultHandler(parser) { unsafe MarkupParser.of($0)?.other($1, $2) }
  }

  deinit { unsafe XML_ParserFree(parser) }

  private static func of(_ data: UnsafeMutableRawPointer?) -> MarkupParser? {
    guard let data = unsafe data else { return nil }
    return unsafe Unmanaged<MarkupParser>.fromOpaque(data).takeUnretainedValue()
  }

  /// Where the parser stands, from 1.
  package var position: (line: Int, column: Int) {
    unsafe (Int(XML_GetCurrentLineNumber(parser)), Int(XML_GetCurrentColumnNumber(parser)) + 1)
  }

  package func clear() {
    steps.removeAll(keepingCapacity: true)
    bytes.removeAll(keepingCapacity: true)
  }

  /// Reads a piece and adds its steps to ``steps``. Nothing may follow a failure.
  package func feed(_ chunk: [UInt8], _ range: Range<Int>, isLast: Bool) throws(Failure) {
    guard let parser = unsafe parser else { throw .memory }
    waiting += range.count
    let status = unsafe chunk.withUnsafeBytes { buffer in
      unsafe XML_Parse(
        parser, buffer.baseAddress?.advanced(by: range.lowerBound).assumingMemoryBound(to: CChar.self),
        Int32(range.count), isLast ? 1 : 0)
    }
    if let stopped { throw stopped }
    if status != XML_STATUS_OK { throw unsafe MarkupParser.failure(XML_GetErrorCode(parser)) }
    if waiting > MarkupParser.tokenLimit { throw .longToken }
  }

  private static func failure(_ code: XML_Error) -> Failure {
    switch code {
    case XML_ERROR_UNDEFINED_ENTITY, XML_ERROR_RECURSIVE_ENTITY_REF, XML_ERROR_AMPLIFICATION_LIMIT_BREACH: .entity
    case XML_ERROR_NO_ELEMENTS, XML_ERROR_UNCLOSED_TOKEN, XML_ERROR_UNCLOSED_CDATA_SECTION: .cutOff
    case XML_ERROR_UNKNOWN_ENCODING, XML_ERROR_INCORRECT_ENCODING: .encoding
    case XML_ERROR_NO_MEMORY: .memory
    default: .malformed(code: Int32(code.rawValue))
    }
  }
}

/// What libexpat calls.
extension MarkupParser {
  fileprivate func stop(_ failure: Failure) {
    if stopped == nil { stopped = failure }
    unsafe _ = XML_StopParser(parser, 0)
  }

  fileprivate func open(
    _ name: UnsafePointer<XML_Char>?, _ attributes: UnsafeMutablePointer<UnsafePointer<XML_Char>?>?
  ) {
    guard let name = unsafe name, let attributes = unsafe attributes, stopped == nil else { return }
    waiting = 0
    depth += 1
    if depth > MarkupParser.depthLimit { return stop(.depth) }
    let place = position
    unsafe add(.open, at: place, named: name)
    var index = 0
    // Those that only the declarations give are not among them.
    let count = unsafe Int(XML_GetSpecifiedAttributeCount(parser))
    while index + 1 < count, let key = unsafe attributes[index], let value = unsafe attributes[index + 1] {
      unsafe add(.attribute, at: place, named: key)
      unsafe append(value)
      steps[steps.count - 1].textEnd = bytes.count
      index += 2
    }
    if names.isFull { stop(.manyNames) }
  }

  private func add(_ kind: Step.Kind, at place: (line: Int, column: Int), named name: UnsafePointer<XML_Char>) {
    let start = bytes.count
    unsafe append(name)
    names.note(bytes, from: start)
    steps.append(
      Step(
        kind: kind, start: start, nameEnd: bytes.count, textEnd: bytes.count, line: place.line,
        column: place.column))
  }

  private func append(_ text: UnsafePointer<XML_Char>) {
    var pointer = unsafe text
    while unsafe pointer.pointee != 0 {
      unsafe bytes.append(UInt8(bitPattern: pointer.pointee))
      unsafe pointer += 1
    }
  }

  fileprivate func close() {
    waiting = 0
    depth -= 1
    guard stopped == nil else { return }
    let place = position
    let end = bytes.count
    steps.append(
      Step(kind: .close, start: end, nameEnd: end, textEnd: end, line: place.line, column: place.column))
  }

  /// Text comes in pieces: one step holds what belongs together, as far as it came in one feed.
  fileprivate func text(_ text: UnsafePointer<XML_Char>?, _ count: Int32) {
    waiting = 0
    guard let text = unsafe text, stopped == nil else { return }
    if steps.last?.kind != .text {
      let place = position
      let end = bytes.count
      steps.append(
        Step(kind: .text, start: end, nameEnd: end, textEnd: end, line: place.line, column: place.column))
    }
    for index in 0..<Int(count) { unsafe bytes.append(UInt8(bitPattern: text[index])) }
    steps[steps.count - 1].textEnd = bytes.count
  }

  fileprivate func declare(_ begins: Bool) {
    waiting = 0
    isDeclaring = begins
  }

  /// Comments, declarations and whatever else is no content.
  fileprivate func other(_ text: UnsafePointer<XML_Char>?, _ count: Int32) {
    waiting = 0
    guard isDeclaring else { return }
    declared += Int(count)
    if declared > MarkupParser.declarationLimit { stop(.longDeclarations) }
  }
}
