import Testing

@testable import Containers

/// A stream of these bytes, cut into chunks of this size.
func stream(_ bytes: [UInt8], cut size: Int = 1 << 16) -> ByteStream {
  var place = 0
  return ByteStream { chunk in
    let end = min(bytes.count, place + size)
    chunk = Array(bytes[place..<end])
    place = end
  }
}

func stream(_ text: String, cut size: Int = 1 << 16) -> ByteStream { stream(Array(text.utf8), cut: size) }

/// A stream that gives `piece` again and again behind `opening`, and the bytes pulled from it.
final class EndlessFile {
  private(set) var pulled = 0
  private var opening: [UInt8]
  private let piece: [UInt8]
  private let size: Int

  init(_ opening: String, piece: String, size: Int = 100 << 20) {
    self.opening = Array(opening.utf8)
    self.size = size
    var bytes = Array(piece.utf8)
    while bytes.count < 1 << 16 { bytes += bytes }
    self.piece = bytes
  }

  var stream: ByteStream {
    ByteStream { [self] chunk in
      if opening.isEmpty {
        chunk = pulled < size ? piece : []
      } else {
        chunk = opening
        opening = []
      }
      pulled += chunk.count
    }
  }
}

/// Every record as lines of `path[ordinals] kind=value`, and what ended the reading.
func lines(_ reader: any RecordReader) -> (
  records: [[String]], flawed: [ContainerDefect], end: ContainerDefect?
) {
  var record = Record()
  var records: [[String]] = []
  var flawed: [ContainerDefect] = []
  do throws(ContainerError) {
    while true {
      switch try reader.next(into: &record) {
      case .record: records.append(fields(record, reader))
      case .flawed(let defect): flawed.append(defect)
      case .end: return (records, flawed, nil)
      }
    }
  } catch {
    guard case .defect(let defect) = error else {
      Issue.record("not a defect: \(error)")
      return (records, flawed, nil)
    }
    return (records, flawed, defect)
  }
}

func fields(_ record: Record, _ reader: any RecordReader) -> [String] {
  (0..<record.count).map { index in
    let ordinals = record.ordinals(index).map { "\($0)" }.joined(separator: ",")
    let kind = record.kind(index) == .text ? "" : " \(record.kind(index))"
    let name = reader.name(ofPath: record.path(index)) + (ordinals.isEmpty ? "" : "#\(ordinals)")
    return "\(name)\(kind)=\(record.text(record.range(index)))"
  }
}

/// Every step of a tree, with where it stands, and what ended the reading.
func steps(_ reader: any TreeReader) -> (steps: [String], end: ContainerDefect?) {
  var token = TreeToken()
  var steps: [String] = []
  do throws(ContainerError) {
    while true {
      try reader.next(&token)
      let name = String(decoding: token.name, as: UTF8.self)
      let place = "\(token.position.line):\(token.position.column)"
      switch token.step {
      case .open(let shape): steps.append("\(place) \(name){\(shape)")
      case .value(let kind):
        steps.append("\(place) \(name)=\(String(decoding: token.text, as: UTF8.self)) \(kind)")
      case .close: steps.append("}")
      case .end: return (steps, nil)
      }
    }
  } catch {
    guard case .defect(let defect) = error else {
      Issue.record("not a defect: \(error)")
      return (steps, nil)
    }
    return (steps, defect)
  }
}

/// The defect that something is refused with.
func refusal(_ body: () throws(ContainerError) -> Void) -> ContainerDefect? {
  do throws(ContainerError) {
    try body()
    return nil
  } catch {
    if case .defect(let defect) = error { return defect }
    return nil
  }
}
