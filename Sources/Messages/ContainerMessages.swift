package import Containers
package import Language

/// What is wrong with a file of another program.
extension Language {
  package func sentence(_ defect: ContainerDefect.Kind) -> String {
    switch defect {
    case .csv: text(en: "a row that is no csv.")
    case .encoding(.invalidUTF8(let byte)):
      text(en: "the byte 0x\(hexadecimal(byte)) is no UTF-8 (--encoding names another).")
    case .encoding(.invalidUTF16): text(en: "half of a character of UTF-16: the file is cut off or damaged.")
    case .encoding(.invalidWindows1252(let byte)):
      text(en: "the byte 0x\(hexadecimal(byte)) is no character of Windows-1252.")
    case .json(let defect): sentence(defect)
    case .xml(let defect): sentence(defect)
    case .calendar(let defect): sentence(defect)
    case .zip(let defect): sentence(defect)
    case .workbook(let defect): sentence(defect)
    case .limit(let limit): sentence(limit)
    case .unreadable: text(en: "a kind of file that is not read.")
    }
  }

  private func hexadecimal(_ byte: UInt8) -> String { String(byte, radix: 16, uppercase: true) }

  private func sentence(_ defect: JSONDefect) -> String {
    switch defect {
    case .unexpected(let byte, let expected):
      text(en: "\(character(byte)) stands where \(words(expected)) is expected.")
    case .cutOff: text(en: "the json ends in the middle: the file is cut off.")
    case .trailing(let byte): text(en: "\(character(byte)) behind the end of the json.")
    case .invalidNumber: text(en: "a number that json does not have.")
    case .invalidEscape: text(en: "a backslash before a character that needs none.")
    case .loneSurrogate: text(en: "half of a character, written with \\u.")
    case .controlCharacter: text(en: "a line end, or a control character, inside a text.")
    }
  }

  private func character(_ byte: UInt8) -> String {
    byte > 0x20 && byte < 0x7F ? "\"\(Character(Unicode.Scalar(byte)))\"" : "0x\(hexadecimal(byte))"
  }

  private func words(_ expected: JSONDefect.Expectation) -> String {
    switch expected {
    case .value: text(en: "a value")
    case .name: text(en: "a name")
    case .colon: text(en: "a colon")
    case .commaOrEnd: text(en: "a comma or the end")
    }
  }

  private func sentence(_ defect: XMLDefect) -> String {
    switch defect {
    case .malformed:
      text(
        en: "the xml is not well-formed: a tag that is not closed, or a character that may not stand there.")
    case .entity: text(en: "the xml declares entities, which are not read.")
    case .longDeclarations: text(en: "the declarations before the first element are too long.")
    case .cutOff: text(en: "the xml ends in the middle: the file is cut off.")
    case .encoding: text(en: "the xml is in an encoding that is not read; UTF-8 is.")
    }
  }

  private func sentence(_ defect: CalendarDefect) -> String {
    switch defect {
    case .notAProperty: text(en: "a line that no calendar has.")
    case .misplaced: text(en: "an END without its BEGIN, or text outside of both.")
    case .cutOff: text(en: "the calendar ends in the middle: the file is cut off.")
    case .unterminatedQuote: text(en: "a quote that never closes.")
    }
  }

  private func sentence(_ defect: ZipDefect) -> String {
    switch defect {
    case .noDirectory, .damagedDirectory:
      text(en: "the archive has no list of its files: it is cut off or damaged.")
    case .encrypted: text(en: "the archive has a password; unpack it first.")
    case .method: text(en: "the archive is packed in a way that is not read; unpack it first.")
    case .damaged, .checksum, .wrongLength: text(en: "the archive is damaged.")
    case .bomb: text(en: "the archive grows out of all proportion when it is unpacked.")
    case .split: text(en: "one part of an archive of several.")
    }
  }

  private func sentence(_ defect: WorkbookDefect) -> String {
    switch defect {
    case .missingPart: text(en: "the workbook lacks a part that it must have.")
    case .noSheets, .noSuchSheet: text(en: "the workbook has no sheet that can be read.")
    case .badReference: text(en: "a cell of the workbook refers to something that is not there.")
    case .encrypted: text(en: "the workbook has a password; save it without one.")
    }
  }

  private func sentence(_ limit: ContainerLimit) -> String {
    switch limit {
    case .longText: text(en: "a name or a text of more than 1 MiB.")
    case .longRecord: text(en: "an entry of more than 2 MiB.")
    case .tableTexts: text(en: "more than 5 MiB of text in the cells of a table.")
    case .manyFields: text(en: "more cells, or fields, than are read at once.")
    case .depth: text(en: "lists inside lists, deeper than any program writes them.")
    case .manyNames: text(en: "more different names than a program's file has.")
    case .manyParts: text(en: "more files, or sheets, than are read.")
    case .sharedTexts: text(en: "the workbook's texts are longer than 8 MiB.")
    }
  }
}
