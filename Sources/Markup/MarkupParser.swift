internal import CExpat

/// XML taken apart by libexpat: bytes in, steps out, no more held than one token and the steps of one piece.
///
/// Knows no format. Entities are not read: a file that declares any, or uses one beyond the five of XML, is refused,
/// which is what makes files of a few lines grow without end. One that refers to declarations outside of it is refused.
@safe package final class MarkupParser {
  /// The bytes of one tag, comment or the like, and of the declarations before the first element.
  package static let tokenLimit = 1 << 20
  package static let declarationLimit = 256 << 10
  /// How many elements may stand inside one another.
  package static let depthLimit = 64

  /// What was found; its name and text stand in the bytes handed over with it.
  package struct Event {
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

  private let parser: XML_Parser?
  private var found = MarkupSteps()

  package init() {
    unsafe parser = XML_ParserCreate(nil)
    guard let parser = unsafe parser else { return }
    unsafe XML_SetUserData(parser, Unmanaged.passUnretained(self).toOpaque())
    unsafe XML_SetElementHandler(
      parser, { unsafe MarkupParser.of($0)?.open($1, $2) },
      { data, _ in unsafe MarkupParser.of(data)?.close() })
    unsafe XML_SetCharacterDataHandler(parser) { unsafe MarkupParser.of($0)?.text($1, $2) }
    unsafe XML_SetStartDoctypeDeclHandler(parser) { data, _, _, _, _ in
      unsafe MarkupParser.of(data)?.declare(true)
    }
    unsafe XML_SetEndDoctypeDeclHandler(parser) { unsafe MarkupParser.of($0)?.declare(false) }
    unsafe XML_SetEntityDeclHandler(parser) { data, _, _, _, _, _, _, _, _ in
      unsafe MarkupParser.of(data)?.stop(.entity)
    }
    // Of declarations outside the file nothing is known: entities in attributes would vanish without a word.
    unsafe XML_SetNotStandaloneHandler(parser) { _ in 0 }
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

  /// Reads a piece, and replaces `steps` with what was found in it and `bytes` with their names and texts; their room
  /// is used again. Nothing may follow a failure.
  package func feed(
    _ chunk: [UInt8], _ range: Range<Int>, isLast: Bool, into steps: inout [Event], _ bytes: inout [UInt8]
  ) throws(Failure) {
    guard let parser = unsafe parser else { throw .memory }
    found.begin(&steps, &bytes, piece: range.count)
    defer { found.hand(&steps, &bytes) }
    let status = unsafe chunk.withUnsafeBytes { buffer in
      unsafe XML_Parse(
        parser, buffer.baseAddress?.advanced(by: range.lowerBound).assumingMemoryBound(to: CChar.self),
        Int32(range.count), isLast ? 1 : 0)
    }
    if let stopped = found.stopped { throw stopped }
    if status != XML_STATUS_OK { throw unsafe MarkupParser.failure(XML_GetErrorCode(parser)) }
    if found.waiting > MarkupParser.tokenLimit { throw .longToken }
  }

  private static func failure(_ code: XML_Error) -> Failure {
    switch code {
    case XML_ERROR_NOT_STANDALONE, XML_ERROR_UNDEFINED_ENTITY, XML_ERROR_RECURSIVE_ENTITY_REF,
      XML_ERROR_AMPLIFICATION_LIMIT_BREACH:
      .entity
    case XML_ERROR_NO_ELEMENTS, XML_ERROR_UNCLOSED_TOKEN, XML_ERROR_UNCLOSED_CDATA_SECTION: .cutOff
    case XML_ERROR_UNKNOWN_ENCODING, XML_ERROR_INCORRECT_ENCODING: .encoding
    case XML_ERROR_NO_MEMORY: .memory
    default: .malformed(code: Int32(code.rawValue))
    }
  }
}

/// What libexpat calls.
extension MarkupParser {
  private func stopIfAsked() {
    if found.stopped != nil { unsafe _ = XML_StopParser(parser, 0) }
  }

  fileprivate func stop(_ failure: Failure) {
    found.stop(failure)
    stopIfAsked()
  }

  fileprivate func open(
    _ name: UnsafePointer<XML_Char>?, _ attributes: UnsafeMutablePointer<UnsafePointer<XML_Char>?>?
  ) {
    guard let name = unsafe name, let attributes = unsafe attributes else { return }
    // Those that only the declarations give are not among them.
    let count = unsafe Int(XML_GetSpecifiedAttributeCount(parser))
    unsafe found.open(name, attributes, count, at: position)
    stopIfAsked()
  }

  fileprivate func close() { found.close(at: position) }

  fileprivate func text(_ text: UnsafePointer<XML_Char>?, _ count: Int32) {
    guard let text = unsafe text else { return }
    unsafe found.text(text, Int(count), at: found.isInText ? (0, 0) : position)
  }

  fileprivate func declare(_ begins: Bool) { found.declare(begins) }

  fileprivate func other(_ text: UnsafePointer<XML_Char>?, _ count: Int32) {
    found.pass(Int(count))
    stopIfAsked()
  }
}
