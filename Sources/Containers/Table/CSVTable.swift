/// A csv or tsv file as any other container.
package final class CSVTable: RecordReader {
  private var reader = CSVReader()
  private let stream: ByteStream

  /// `stream` is the file as UTF-8: what a ``TextEncoding`` has made of it where it is anything else.
  package init(_ stream: ByteStream, quotes: CSVQuotes = .strict) {
    self.stream = stream
    reader.quotes = quotes
  }

  /// What stands between two cells; known once the first record has been read.
  package var separator: UInt8 { reader.separator }

  package func next(into record: inout Record) throws(ContainerError) -> RecordEvent {
    swap(&record, &reader.record)
    defer { swap(&record, &reader.record) }
    let stream = stream
    let event = try reader.next { (chunk: inout [UInt8]) throws(ContainerError) in
      try stream.next(into: &chunk)
    }
    switch event {
    case .record: return .record
    case .flawed(let defect): return .flawed(ContainerDefect(defect))
    case .lost(let defect): throw .defect(ContainerDefect(defect))
    case .end: return .end
    }
  }
}

extension ContainerDefect {
  init(_ defect: CSVDefect) {
    self.init(kind: .csv(defect.kind), position: defect.position)
  }
}
