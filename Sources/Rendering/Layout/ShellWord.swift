/// Names as they are typed at a POSIX shell.
package enum ShellWord {
  /// `text` as one word of a POSIX shell.
  package static func quoted(_ text: String) -> String {
    let safe = text.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"):
        true
      default: Array("/._-+:@".utf8).contains(byte)
      }
    }
    let isPlain = safe && !text.isEmpty && !text.hasPrefix("-")
    return isPlain ? text : "'\(text.replacing("'", with: "'\\''"))'"
  }
}
