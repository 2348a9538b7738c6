import Foundation
import TestSupport
import Testing

@testable import Rendering

@Suite struct JSONTests {
  private func read(_ json: JSON) throws -> Any {
    try JSONSerialization.jsonObject(with: Data(json.text.utf8), options: .fragmentsAllowed)
  }

  @Test func `JSON reads back as the same string, whatever the string`() throws {
    var random = SplitMix64(seed: 2)
    for _ in 0..<2000 {
      var text = String.UnicodeScalarView()
      for _ in 0..<Int.random(in: 0...20, using: &random) {
        let top: UInt32 = Bool.random(using: &random) ? 0xA0 : 0x10FFFF
        if let scalar = Unicode.Scalar(UInt32.random(in: 0...top, using: &random)) { text.append(scalar) }
      }
      let back = try read(.array([.string(String(text)), .object([(String(text), .int(1))])])) as? [Any]
      #expect((back?.first as? String).map { Array($0.unicodeScalars) } == Array(text))
      let key = (back?.last as? [String: Any])?.keys.first
      #expect(key.map { Array($0.unicodeScalars) } == Array(text))
    }
  }

  @Test
  func `JSON reads back as the same double, to the last bit, and is null where JSON has no number`() throws {
    var random = SplitMix64(seed: 3)
    for _ in 0..<5000 {
      let value = Double(bitPattern: random.next())
      let text = JSON.double(value).text
      if value.isFinite {
        #expect(Double(text)?.bitPattern == value.bitPattern)
      } else {
        #expect(text == "null")
      }
    }
    for _ in 0..<2000 {
      let value = Double.random(in: -1000...1000, using: &random)
      let text = JSON.array([.double(value)]).text
      #expect(try JSONDecoder().decode([Double].self, from: Data(text.utf8)) == [value])
    }
    #expect(
      JSON.array([.double(0.1), .double(-4.75), .double(1e21), .double(3)]).text == "[0.1,-4.75,1e+21,3.0]")
    #expect(JSON.array([.double(.infinity), .double(.nan)]).text == "[null,null]")
  }

  @Test func `JSON keeps the order of an object's members and writes nothing between tokens`() {
    let json = JSON.envelope(
      schema: "test",
      data: .object([("z", .null), ("a", .bool(true)), ("m", .array([.int(-1), .optional(nil as String?)]))]))
    #expect(json.text == #"{"schema":"headache.test/1","data":{"z":null,"a":true,"m":[-1,null]}}"#)
  }

  @Test func `JSON holds no control character, so that a terminal has nothing to obey`() {
    let text = JSON.string("\u{1B}[31m\u{9B}\u{7F}\n\t\r\"\\").text
    #expect(text == #""\u001b[31m\u009b\u007f\n\t\r\"\\""#)
    #expect(JSON.string("\u{202E}\u{2028}\u{E0041}").text == #""\u202e\u2028\udb40\udc41""#)
  }
}
