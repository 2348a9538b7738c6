import Containers
import Language
import Messages
import Importing
import Platform
import Storage

/// The bytes of a file to import. What comes through a pipe is read to its end first: nobody who logs an attack
/// may have to wait for a lock that waits for a pipe.
final class ImportSource {
  /// The file's name without its folder.
  let name: String
  let path: String
  private var file: File
  /// What has been read ahead, and of it what is not handed on; `nil` for a file, which is read as it is needed.
  private let whole: [UInt8]?
  private var ahead: ArraySlice<UInt8>?

  init(_ path: String, _ language: Language) throws {
    self.path = path
    if path == "-" {
      name = language.standardInput
      file = try File.standardInput()
    } else {
      let status = try FileSystem.status(path)
      if status?.kind == .folder { throw CommandError.folderToImport(path) }
      name = FileSystem.split(path).name
      file = try File(reading: path)
      if status?.kind == .file {
        whole = nil
        return
      }
    }
    do throws(PlatformError) {
      whole = try file.readAll(limit: Self.pipeLimit << 20)
    } catch {
      guard error.isTooLarge else { throw error }
      throw CommandError.pipeTooLong(Self.pipeLimit)
    }
    ahead = whole?[...]
  }

  /// MiB of a pipe, or of anything else that can be read once: a million attacks.
  private static let pipeLimit = 64

  /// The same bytes, to be read at any place.
  func bytes() throws(PlatformError) -> ByteFile {
    if let whole { return ByteFile(whole) }
    let file = try File(reading: path)
    return ByteFile(count: try file.count()) { offset, count, chunk in
      try file.read(at: offset, count: count, into: &chunk)
    }
  }

  /// All of it as text, and whether it is no UTF-8 and was read as Windows-1252.
  func text() throws(ContainerError) -> (String, isRecoded: Bool) {
    let bytes: [UInt8]
    do throws(PlatformError) {
      if let whole { bytes = whole } else { bytes = try readAll() }
    } catch {
      throw .source(error.isTooLarge ? CommandError.notesTooLong(Self.textLimit) : error)
    }
    let start = TextEncoding(opening: bytes) == .utf8 ? 3 : 0
    if TextEncoding(opening: bytes) ?? .utf8 == .utf8,
      let text = String(validating: bytes[start...], as: UTF8.self)
    {
      return (text, false)
    }
    let mark = TextEncoding(opening: bytes)
    let stream = (mark ?? .windows1252).decoded(ByteFile(bytes).stream())
    var (decoded, chunk): ([UInt8], [UInt8]) = ([], [])
    repeat {
      try stream.next(into: &chunk)
      decoded += chunk
    } while !chunk.isEmpty
    return (String(decoding: decoded, as: UTF8.self), mark == nil)
  }

  private func readAll() throws(PlatformError) -> [UInt8] {
    let file = try File(reading: path)
    return try file.readAll(limit: Self.textLimit << 20)
  }

  /// MiB of notes.
  private static let textLimit = 16

  /// Begins anew.
  func rewind() throws(PlatformError) {
    if let whole { ahead = whole[...] } else { file = try File(reading: path) }
  }

  /// Replaces the chunk's content with the next bytes; empties it at the end.
  func fill(_ chunk: inout [UInt8]) throws(StoreError) {
    let size = CSVReader.chunkSize
    if let rest = ahead {
      chunk = Array(rest.prefix(size))
      ahead = rest.dropFirst(size)
      return
    }
    if chunk.count < size { chunk = [UInt8](repeating: 0, count: size) }
    do throws(PlatformError) {
      let count = try file.read(into: &chunk)
      chunk.removeLast(chunk.count - count)
    } catch {
      throw .platform(error)
    }
  }
}
