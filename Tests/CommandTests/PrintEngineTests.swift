import Foundation
import Messages
import Platform
import Rendering
import TestSupport
import Testing

@testable import headache

/// Programs in the place of a print engine: what comes of one that hangs, one that makes nothing, one that prints.
@Suite(.serialized) struct PrintEngineTests {
  /// An engine that does what a script says, and a folder for the output.
  private static func engine(_ script: String, seconds: Int = 30) throws -> (PrintEngine, ScratchFolder) {
    let folder = try ScratchFolder()
    let path = folder.file("engine")
    try "#!/bin/sh\n\(script)\n".write(toFile: path, atomically: true, encoding: .utf8)
    try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: path)
    try FileManager.default.createDirectory(atPath: folder.file("out"), withIntermediateDirectories: false)
    return (PrintEngine(kind: .weasyPrint, name: "made-up", path: path, seconds: seconds), folder)
  }

  private static func isAlive(_ process: String) -> Bool {
    FileManager.default.fileExists(atPath: "/proc/\(process)/stat")
      && (try? String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8))?.contains(") Z ") == false
  }

  @Test func `An engine that hangs is ended with whatever it started, and leaves nothing behind`() throws {
    let (engine, folder) = try Self.engine(
      "cd \"$(dirname \"$0\")\"; echo $$ > pids; sleep 600 & echo $! >> pids; wait", seconds: 1)
    let start = ContinuousClock.now
    let failure = try #require(
      #expect(throws: EngineFailure.self) {
        _ = try engine.make(.pdf, of: "<p>x</p>", in: folder.file("out"))
      })
    #expect(ContinuousClock.now - start < .seconds(20))
    guard case .failed(.outOfTime, _) = failure.cause else {
      Issue.record("\(failure)")
      return
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.file("out")).isEmpty)
    let processes = try String(contentsOfFile: folder.file("pids"), encoding: .utf8).split(separator: "\n")
    #expect(processes.count == 2)
    for process in processes {
      // Whoever inherits it buries it in a moment.
      for _ in 0..<100 where Self.isAlive(String(process)) { usleep(50_000) }
      #expect(!Self.isAlive(String(process)))
    }
    let error = CommandError(failure, making: "pdf", left: "visit.html", paper: .letter)
    #expect(error.message.in(.english).contains("made-up made no PDF (not done after"))
    #expect(error.hint.in(.english).contains("Ctrl-P, Letter,"))
  }

  @Test(arguments: ["exit 0", "echo x > report.pdf", "head -c 2000 /dev/zero > report.pdf"])
  func `An engine that says that all is well, and has made no document, has failed`(script: String) throws {
    let (engine, folder) = try Self.engine(script)
    let failure = try #require(
      #expect(throws: EngineFailure.self) {
        _ = try engine.make(.pdf, of: "<p>x</p>", in: folder.file("out"))
      })
    guard case .failed(.exited(0), _) = failure.cause else {
      Issue.record("\(failure)")
      return
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.file("out")).isEmpty)
  }

  @Test func `What an engine prints is handed on, and nothing else is left`() throws {
    let (engine, folder) = try Self.engine(
      "grep -q private \"$2\" && { printf %s %PDF-1.7; head -c 2000 /dev/zero; } > \"$3\"")
    let made = try engine.make(.pdf, of: "<p>private</p>", in: folder.file("out"))
    #expect(made.count == 2008)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.file("out")).isEmpty)
  }
}
