/// What reads the rows of a sheet. A value, whose fields are not checked at each use as those of a class are.
protocol SheetSource {
  mutating func next(into record: inout Record) throws(ContainerError) -> RecordEvent
  /// What the sheet shows, as far as it was read.
  var look: SheetLook { get }
}

/// A sheet as any other container.
final class SheetReader<Source: SheetSource>: LookedAtReader {
  private var source: Source

  init(_ source: Source) { self.source = source }

  var look: SheetLook { source.look }

  func next(into record: inout Record) throws(ContainerError) -> RecordEvent {
    try source.next(into: &record)
  }
}
