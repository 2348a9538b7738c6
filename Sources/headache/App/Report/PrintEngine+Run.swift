import Diary
import Messages
import Platform

extension PrintEngine {
  /// What is made of a page.
  enum Product {
    case pdf
    /// Of a figure so many pixels of CSS wide and high, twice as fine.
    case png(width: Int, height: Int)

    fileprivate var file: String {
      switch self {
      case .pdf: "report.pdf"
      case .png: "report.png"
      }
    }

    /// How its file begins.
    fileprivate var magic: [UInt8] {
      switch self {
      case .pdf: Array("%PDF-".utf8)
      case .png: [0x89] + Array("PNG".utf8)
      }
    }
  }

  private static let page = "report.html"
  /// A file that is not longer is no document, whatever the engine says: Chromium ends well without one.
  private static let least = 1024

  /// What the engine makes of a page of HTML.
  ///
  /// The page lies in a folder of its own in `folder`, the output's, that its owner alone can look into: not in /tmp,
  /// and not hidden, where Chromium in a snap sees nothing. The folder is gone afterwards, whatever happens. The engine
  /// is told the names of files in it, and nothing of the diary.
  /// - Throws: ``EngineFailure``, and what the system refuses.
  func make(_ product: Product, of html: String, in folder: String) throws -> [UInt8] {
    try ThisProcess.holdingSignals {
      let work = try FileSystem.resolving(
        FileSystem.createPrivateFolder(in: folder, prefix: "headache-report-"))
      defer { try? FileSystem.removeTree(work) }
      try FileSystem.write(Array(html.utf8), to: "\(work)/\(Self.page)", replacing: false)
      let child = ChildProgram(
        try absolute(path), arguments(product, in: work), in: work, environment: Self.environment(kind, work))
      let ending = try child.run(seconds: seconds)
      if ending == .exited(0),
        let made = try? File(reading: "\(work)/\(product.file)").readAll(limit: 1 << 28),
        made.count > Self.least, made.starts(with: product.magic)
      {
        return made
      }
      throw EngineFailure(engine: name, cause: .failed(ending: ending, said: Self.lastLine(of: work)))
    }
  }

  private func arguments(_ product: Product, in work: String) -> [String] {
    switch kind {
    case .weasyPrint: return ["-q", Self.page, product.file]
    case .chromium:
      let shot: [String] =
        switch product {
        case .pdf: ["--no-pdf-header-footer", "--print-to-pdf=\(work)/\(product.file)"]
        case .png(let width, let height):
          [
            "--screenshot=\(work)/\(product.file)", "--window-size=\(width),\(height)", "--hide-scrollbars",
            "--force-device-scale-factor=2", "--default-background-color=ffffffff",
          ]
        }
      return ["--headless=new", "--disable-gpu"] + shot + [
        "--no-first-run", "--disable-background-networking", "--disable-component-update",
        "--disable-sync", "--user-data-dir=\(work)/profile",
      ] + (ThisProcess.isRoot ? ["--no-sandbox"] : []) + ["file://\(Self.escaped("\(work)/\(Self.page)"))"]
    }
  }

  /// Where its programs, its fonts and its own files are, and nothing else of ours: no diary's place, no question.
  private static func environment(_ kind: Kind, _ work: String) -> [String] {
    let kept = [
      "PATH", "HOME", "USER", "LOGNAME", "XDG_RUNTIME_DIR", "XDG_DATA_DIRS", "DBUS_SESSION_BUS_ADDRESS",
      "FONTCONFIG_FILE", "FONTCONFIG_PATH",
    ]
    // Chromium puts a socket there, whose name may not be long.
    let temporary = kind == .weasyPrint ? ["TMPDIR=\(work)"] : []
    return kept.compactMap { name in ThisProcess.environment(name).map { "\(name)=\($0)" } } + temporary
      + ["LC_ALL=C.UTF-8"]
  }

  /// The engine works in a folder of its own, from which a relative path leads elsewhere.
  private func absolute(_ path: String) throws -> String {
    path.hasPrefix("/") ? path : "\(try FileSystem.resolving("."))/\(path)"
  }

  /// A path as a URL has it. Source: RFC 3986 2.3, 3.3.
  private static func escaped(_ path: String) -> String {
    path.utf8.reduce(into: "") { text, byte in
      let isPlain =
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
        || (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
        || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || "-._~/".utf8.contains(byte)
      let digits = String(byte, radix: 16, uppercase: true)
      text += isPlain ? String(Unicode.Scalar(byte)) : "%" + (byte < 16 ? "0" : "") + digits
    }
  }

  private static func lastLine(of work: String) -> String? {
    guard let said = try? File(reading: "\(work)/\(ChildProgram.said)").readAll(limit: 1 << 20) else {
      return nil
    }
    let lines = String(decoding: said, as: UTF8.self).split(separator: "\n")
    return lines.last.map { String(String($0).removingControlCharacters.prefix(160)) }
  }
}
