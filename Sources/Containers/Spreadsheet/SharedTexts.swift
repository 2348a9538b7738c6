import Markup

/// The texts that the cells of a workbook share, all in one buffer.
struct SharedTexts {
  static let lengthLimit = 8 << 20
  static let countLimit = 500_000

  private var bytes: [UInt8] = []
  private var ends: [Int32] = []

  init() {}

  init(_ stream: ByteStream, _ entry: ZipArchive.Entry) throws(ContainerError) {
    bytes.reserveCapacity(min(SharedTexts.lengthLimit, entry.count))
    var steps = XMLSteps(stream, part: entry.name)
    // Elements inside a text of which nothing is shown: how the one before is spoken.
    var silent = 0
    var isText = false
    while let step = try steps.next() {
      switch step.kind {
      case .open:
        isText = steps.isNamed(step, XLSXNames.text)
        if silent > 0 || steps.isNamed(step, XLSXNames.phonetic) { silent += 1 }
      case .text:
        guard isText, silent == 0 else { continue }
        guard bytes.count + (step.textEnd - step.nameEnd) <= SharedTexts.lengthLimit else {
          throw ContainerError(.limit(.sharedTexts), at: steps.position(step), in: entry.name)
        }
        steps.append(step, to: &bytes)
      case .close:
        isText = false
        if silent > 0 {
          silent -= 1
        } else if steps.depth == 1 {
          guard ends.count < SharedTexts.countLimit else {
            throw ContainerError(.limit(.sharedTexts), at: steps.position(step), in: entry.name)
          }
          ends.append(Int32(bytes.count))
        }
      case .attribute: break
      }
    }
  }

  /// Appends the text of that number; `false` where there is none.
  func append(_ number: Int, to text: inout [UInt8]) -> Bool {
    guard ends.indices.contains(number) else { return false }
    text.append(contentsOf: bytes[(number == 0 ? 0 : Int(ends[number - 1]))..<Int(ends[number])])
    return true
  }
}

/// Names of elements and attributes of a workbook.
enum XLSXNames {
  static let text = Array("t".utf8)
  static let phonetic = Array("rPh".utf8)
  static let row = Array("row".utf8)
  static let cell = Array("c".utf8)
  static let value = Array("v".utf8)
  static let formula = Array("f".utf8)
  static let inline = Array("is".utf8)
  static let reference = Array("r".utf8)
  static let style = Array("s".utf8)
  static let hidden = Array("hidden".utf8)
  static let comment = Array("comment".utf8)
  static let merge = Array("mergeCell".utf8)
  static let area = Array("ref".utf8)
}
