/// A cell of an OpenDocument spreadsheet while it is read.
struct ODSCell {
  var repeats = 1
  /// How many rows and columns are shown as one with it.
  var (rows, columns) = (1, 1)
  /// The name of its style.
  var style: [UInt8] = []
  /// What it is (`office:value-type`), its value, and the text that is shown for it.
  var type: [UInt8] = []
  var value: [UInt8] = []
  var shown: [UInt8] = []
  /// Paragraphs so far: each after the first begins a line.
  var paragraphs = 0

  mutating func begin() {
    repeats = 1
    (rows, columns) = (1, 1)
    type.removeAll(keepingCapacity: true)
    value.removeAll(keepingCapacity: true)
    shown.removeAll(keepingCapacity: true)
    paragraphs = 0
    style.removeAll(keepingCapacity: true)
  }

  /// The value in the one form that records have.
  var content: (text: [UInt8], kind: ValueKind) {
    switch String(decoding: type, as: UTF8.self) {
    case "float", "currency", "percentage": (NumberText.typed(value), .number)
    case "date": ISOValue.date(value)
    case "time": ISOValue.length(value)
    case "boolean": (value, .truth)
    case "error": (shown, .failed)
    default: (shown.isEmpty ? value : shown, .text)
    }
  }
}
