/// What reads the rows of a sheet. A value, whose fields are not checked at each use as those of a class are.
protocol SheetSource {
  mutating func next(into record: inout Record) throws(ContainerError) -> RecordEvent
}

/// A sheet as any other container.
final class SheetReader<Source: SheetSource>: RecordReader {
  private var source: Source

  init(_ source: Source) { self.source = source }

  func next(into record: inout Record) throws(ContainerError) -> RecordEvent {
    try source.next(into: &record)
  }
}
