import Testing

@testable import Containers

@Suite struct JSONReaderTests {
  static let wellFormed: [(String, [String])] = [
    ("1", ["1:1 =1 number"]),
    (" \"a\" \n", ["1:2 =a text"]),
    ("null", ["1:1 = null"]),
    ("{}", ["1:1 {object", "}"]),
    ("[[],{}]", ["1:1 {array", "1:2 {array", "}", "1:5 {object", "}", "}"]),
    (
      "{\"a\": [1, -2.5e+3,true , false,null],\r\n \"ä\":\"b\"}",
      [
        "1:1 {object", "1:7 a{array", "1:8 =1 number", "1:11 =-2.5e+3 number", "1:19 =true truth",
        "1:26 =false truth",
        "1:32 = null", "}", "2:6 ä=b text", "}",
      ]
    ),
    ("{\"a\":1,\"a\":2}", ["1:1 {object", "1:6 a=1 number", "1:12 a=2 number", "}"]),
    (
      "\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u00e4\\uD83D\\uDE00\"",
      ["1:1 =\"\\/\u{8}\u{C}\n\r\t\u{E4}\u{1F600} text"]
    ),
    ("[\n\"日本\",\r1\r\n]", ["1:1 {array", "2:1 =日本 text", "3:1 =1 number", "}"]),
    ("[12345678901234567890.123456789]", ["1:1 {array", "1:2 =12345678901234567890.123456789 number", "}"]),
    ("\u{FEFF}[\"a\"]", ["1:1 {array", "1:2 =a text", "}"]),
  ]

  @Test(arguments: wellFormed)
  func `Reads json step by step, however it is cut into chunks`(file: (text: String, steps: [String])) {
    for size in [1, 2, 3, 7, 1 << 16] {
      let (found, end) = steps(JSONReader(TextEncoding.utf8.decoded(stream(file.text, cut: size))))
      #expect(end == nil)
      #expect(found == file.steps)
    }
  }

  static let hostile: [([UInt8], JSONDefect, Int, Int)] = [
    (Array("".utf8), .cutOff, 1, 1), (Array("  \n ".utf8), .cutOff, 2, 2), (Array("[".utf8), .cutOff, 1, 2),
    (Array("{\"a\"".utf8), .cutOff, 1, 5), (Array("\"a".utf8), .cutOff, 1, 3),
    (Array("\"\\".utf8), .cutOff, 1, 3),
    (Array("[1,]".utf8), .unexpected(UInt8(ascii: "]"), expected: .value), 1, 4),
    (Array("[,1]".utf8), .unexpected(UInt8(ascii: ","), expected: .value), 1, 2),
    (Array("{\"a\":1,}".utf8), .unexpected(UInt8(ascii: "}"), expected: .name), 1, 8),
    (Array("{a:1}".utf8), .unexpected(UInt8(ascii: "a"), expected: .name), 1, 2),
    (Array("{\"a\" 1}".utf8), .unexpected(UInt8(ascii: "1"), expected: .colon), 1, 6),
    (Array("[1 2]".utf8), .unexpected(UInt8(ascii: "2"), expected: .commaOrEnd), 1, 4),
    (Array("[1}".utf8), .unexpected(UInt8(ascii: "}"), expected: .commaOrEnd), 1, 3),
    (Array("{} {}".utf8), .trailing(UInt8(ascii: "{")), 1, 4),
    (Array("[True]".utf8), .unexpected(UInt8(ascii: "T"), expected: .value), 1, 2),
    (Array("[tru]".utf8), .unexpected(UInt8(ascii: "t"), expected: .value), 1, 2),
    (Array("[truex]".utf8), .unexpected(UInt8(ascii: "t"), expected: .value), 1, 2),
    (Array("['a']".utf8), .unexpected(UInt8(ascii: "'"), expected: .value), 1, 2),
    (Array("// a\n1".utf8), .unexpected(UInt8(ascii: "/"), expected: .value), 1, 1),
    (Array("[01]".utf8), .invalidNumber, 1, 2), (Array("[1.]".utf8), .invalidNumber, 1, 2),
    (Array("[-]".utf8), .invalidNumber, 1, 2), (Array("[1e]".utf8), .invalidNumber, 1, 2),
    (Array("[1.5.2]".utf8), .invalidNumber, 1, 2), (Array("[--1]".utf8), .invalidNumber, 1, 2),
    (Array("[\"\\x\"]".utf8), .invalidEscape, 1, 3), (Array("[\"\\u12G4\"]".utf8), .invalidEscape, 1, 7),
    (Array("[\"ä\\uD83D\"]".utf8), .loneSurrogate, 1, 4), (Array("[\"\\uDE00\"]".utf8), .loneSurrogate, 1, 3),
    (Array("[\"\\uD83D\\n\"]".utf8), .loneSurrogate, 1, 3),
    (Array("[\"\\uD83D\\u0041\"]".utf8), .loneSurrogate, 1, 3),
    (Array("[\"a\nb\"]".utf8), .controlCharacter(0x0A), 1, 4),
    (Array("[\"\u{0}\"]".utf8), .controlCharacter(0), 1, 3),
  ]

  @Test(arguments: hostile)
  func `Names the place of what is no json`(
    file: (bytes: [UInt8], defect: JSONDefect, line: Int, column: Int)
  ) {
    for size in [1, 3, 1 << 16] {
      let end = steps(JSONReader(stream(file.bytes, cut: size), part: "a.json")).end
      let position = Position(line: file.line, column: file.column)
      #expect(end == ContainerDefect(kind: .json(file.defect), position: position, part: "a.json"))
    }
  }

  @Test(
    arguments: [[0xC0, 0xAF], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xE4, 0x22], [0x80]] as [[UInt8]]
  )
  func `Bytes that are no UTF-8 are refused`(bytes: [UInt8]) {
    let file = Array("[\"ä".utf8) + bytes + Array("\"]".utf8)
    for size in [1, 1 << 16] {
      let end = steps(JSONReader(stream(file, cut: size))).end
      #expect(end?.kind == .encoding(.invalidUTF8(bytes[0])))
      #expect(end?.position?.line == 1)
    }
  }

  @Test func `Sixty-four things inside one another are read, one more is refused`() {
    let deepest = TreeToken.depthLimit - 1
    func nested(_ depth: Int) -> String {
      String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
    }
    #expect(steps(JSONReader(stream(nested(deepest)))).end == nil)
    #expect(steps(JSONReader(stream(nested(deepest + 1)))).end?.kind == .limit(.depth))
    let endless = EndlessFile("", piece: "[")
    #expect(steps(JSONReader(endless.stream)).end?.kind == .limit(.depth))
    #expect(endless.pulled <= 1 << 17)
  }

  @Test(arguments: [("[\"", "x"), ("[\"", "\\n"), ("[", "1"), ("{\"", "ä")])
  func `A value or a name without end is refused before it is held`(file: (opening: String, piece: String)) {
    let endless = EndlessFile(file.opening, piece: file.piece)
    #expect(steps(JSONReader(endless.stream)).end?.kind == .limit(.longText))
    #expect(endless.pulled < 3 << 20)
  }
}
