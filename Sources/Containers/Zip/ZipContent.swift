import Compression

/// One file of an archive as it is unpacked. Only a piece of it is held at a time.
final class ZipContent {
  /// Content beyond this length has to have been packed to no less than a five-hundredth, or it is refused: records
  /// of a diary pack to a fifth to a thirtieth, deflate's utmost is a thousandth.
  static let freeLength = 64 << 20
  static let ratioLimit = 500

  private let entry: ZipArchive.Entry
  private let packed: ByteStream
  private let inflater: Inflater?
  private var input: [UInt8] = []
  private var index = 0
  /// Whether more may come without more input.
  private var isFull = false
  private var sum = CRC32()
  private var given = 0
  private var taken = 0

  init(_ entry: ZipArchive.Entry, _ packed: ByteStream) {
    self.entry = entry
    self.packed = packed
    inflater = entry.method == 0 ? nil : Inflater()
  }

  private func fault(_ defect: ZipDefect) -> ContainerError { ContainerError(.zip(defect), in: entry.name) }

  func next(into chunk: inout [UInt8]) throws(ContainerError) {
    if let inflater {
      try unpack(inflater, into: &chunk)
    } else {
      try packed.next(into: &chunk)
      taken += chunk.count
    }
    sum.add(chunk, count: chunk.count)
    given += chunk.count
    guard given <= entry.count else { throw fault(.wrongLength) }
    if given > ZipContent.freeLength, given / ZipContent.ratioLimit > taken { throw fault(.bomb) }
    guard chunk.isEmpty else { return }
    guard given == entry.count else { throw fault(.wrongLength) }
    guard sum.value == entry.checksum else { throw fault(.checksum) }
  }

  private func unpack(_ inflater: Inflater, into chunk: inout [UInt8]) throws(ContainerError) {
    if chunk.count < ByteStream.chunkSize { chunk = [UInt8](repeating: 0, count: ByteStream.chunkSize) }
    while !inflater.isFinished {
      if index == input.count, !isFull {
        try packed.next(into: &input)
        index = 0
        taken += input.count
        if input.isEmpty { throw fault(.damaged) }
      }
      let moved: (taken: Int, given: Int)
      do throws(Inflater.Failure) {
        moved = try inflater.inflate(input, from: index, into: &chunk)
      } catch {
        throw fault(.damaged)
      }
      index += moved.taken
      isFull = moved.given == chunk.count
      if moved.given > 0 {
        chunk.removeLast(chunk.count - moved.given)
        return
      }
    }
    chunk.removeAll(keepingCapacity: true)
  }
}
