/// Where the reading of a tree stands. A value apart from its reader, whose fields would be checked at each use.
struct TreeWalk {
  /// The values kept that stand outside of records.
  private static let contextLimit = 256
  private static let contextLength = 64 << 10

  private struct Frame {
    var path: Int
    var shape: TreeToken.Shape
    /// Elements of an array so far.
    var elements: Int32 = 0
    var isEmpty = true
    /// The length of ``places`` outside of it.
    var places: Int
    /// Elements of one name so far.
    var sisters: [(path: Int, count: Int32)] = []
  }

  private let reader: any TreeReader
  private var paths: TreePaths
  private var token = TreeToken()
  private var frames: [Frame] = []
  private var places: [Int32] = []
  /// How many frames stand around the record that is being read.
  private var recordDepth: Int?
  private var overrun: ContainerDefect?
  private(set) var context = Record()

  init(_ reader: any TreeReader, at paths: [String]) {
    self.reader = reader
    self.paths = TreePaths(records: paths)
    context.begin(line: 1)
  }

  func name(_ path: Int) -> String { paths.name(path) }

  mutating func next(into record: inout Record) throws(ContainerError) -> RecordEvent {
    while true {
      try reader.next(&token)
      switch token.step {
      case .open(let shape): try open(shape, &record)
      case .value(let kind):
        if let event = try value(kind, &record) { return event }
      case .close:
        if let event = close(&record) { return event }
      case .end: return .end
      }
    }
  }

  /// The path of what the token stands for; counts it.
  private mutating func step(isValue: Bool) throws(ContainerError) -> Int {
    guard var frame = frames.popLast() else {
      return token.name.isEmpty
        ? 0 : try paths.child(of: 0, wildcard(0) ?? token.name, isIndex: false, at: token.position)
    }
    frame.isEmpty = false
    let path: Int
    switch frame.shape {
    case .array:
      path = try paths.child(of: frame.path, [], isIndex: true, at: token.position)
      if recordDepth != nil { places.append(frame.elements) }
      frame.elements += 1
    case .element where token.name.isEmpty: path = frame.path
    case .element, .object:
      path = try paths.child(
        of: frame.path, wildcard(frame.path) ?? token.name, isIndex: false, at: token.position)
      if recordDepth != nil, overrun == nil, frame.shape == .element, !isValue {
        let index = frame.sisters.firstIndex { $0.path == path }
        if let index { frame.sisters[index].count += 1 } else { frame.sisters.append((path, 0)) }
        places.append(frame.sisters[index ?? frame.sisters.count - 1].count)
      }
    }
    frames.append(frame)
    return path
  }

  private func wildcard(_ path: Int) -> [UInt8]? { paths.isWild(path) ? [UInt8(ascii: "*")] : nil }

  private mutating func open(_ shape: TreeToken.Shape, _ record: inout Record) throws(ContainerError) {
    let outside = places.count
    let path = try step(isValue: false)
    if frames.count >= TreeToken.depthLimit { throw ContainerError(.limit(.depth), at: token.position) }
    if recordDepth == nil, let source = paths.record(path) { try begin(source, path, &record) }
    frames.append(Frame(path: path, shape: shape, places: outside))
  }

  private mutating func begin(_ source: Int, _ path: Int, _ record: inout Record) throws(ContainerError) {
    recordDepth = frames.count
    overrun = nil
    places.removeAll(keepingCapacity: true)
    record.begin(line: token.position.line)
    record.source = source
    if paths.text(path).utf8.last == UInt8(ascii: "*") {
      let key = try paths.child(of: path, [UInt8(ascii: "*")], isIndex: false, at: token.position)
      record.append(token.name, .text, at: token.position, path: key, ordinals: [])
    }
  }

  private mutating func value(_ kind: ValueKind, _ record: inout Record) throws(ContainerError)
    -> RecordEvent?
  {
    let outside = places.count
    let path = try step(isValue: true)
    if recordDepth != nil {
      add(token.text, kind, path, &record)
      places.removeLast(places.count - outside)
    } else if let source = paths.record(path) {
      try begin(source, path, &record)
      add(token.text, kind, path, &record)
      recordDepth = nil
      return overrun.map(RecordEvent.flawed) ?? .record
    } else if context.count < TreeWalk.contextLimit,
      context.length + token.text.count < TreeWalk.contextLength
    {
      context.append(token.text, kind, at: token.position, path: path, ordinals: [])
    }
    return nil
  }

  private mutating func add(_ text: [UInt8], _ kind: ValueKind, _ path: Int, _ record: inout Record) {
    guard overrun == nil else { return }
    if record.count >= Record.fieldLimit {
      overrun = ContainerDefect(kind: .limit(.manyFields), position: token.position)
    } else if record.length + text.count > CSVReader.recordLimit {
      overrun = ContainerDefect(kind: .limit(.longRecord), position: token.position)
    } else {
      record.append(text, kind, at: token.position, path: path, ordinals: places)
    }
  }

  private mutating func close(_ record: inout Record) -> RecordEvent? {
    guard let frame = frames.popLast() else { return nil }
    guard let recordDepth else { return nil }
    if frame.isEmpty { add([], frame.shape == .element ? .text : .null, frame.path, &record) }
    if frames.count > recordDepth {
      places.removeLast(places.count - frame.places)
      return nil
    }
    self.recordDepth = nil
    places.removeAll(keepingCapacity: true)
    return overrun.map(RecordEvent.flawed) ?? .record
  }
}
