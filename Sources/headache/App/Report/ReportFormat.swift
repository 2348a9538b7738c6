import Messages
import Platform

/// What a report can be written as: the ends of its file's names.
enum ReportFormat: String, CaseIterable, Sendable {
  case html, pdf, txt, md, json
  /// Of a single figure.
  case svg, png

  /// Other ends of names that mean the same.
  private static let alike = ["htm": html, "xhtml": html, "text": txt, "markdown": md]

  static let ofPages: [ReportFormat] = [.html, .pdf, .txt, .md, .json]
  static let ofFigures: [ReportFormat] = [.svg, .png]

  /// Whether a program of its own has to draw it.
  var needsEngine: Bool { self == .pdf || self == .png }

  /// The format of a file by the end of its name; `nil` where that says nothing.
  private init?(endOf path: String) {
    let name = FileSystem.split(path).name
    guard let dot = name.utf8.lastIndex(of: UInt8(ascii: ".")), dot > name.startIndex else { return nil }
    let end = name[name.index(after: dot)...].lowercased()
    guard let format = ReportFormat(rawValue: end) ?? Self.alike[end] else { return nil }
    self = format
  }

  /// What `-o` and `--format` ask for.
  ///
  /// - Throws: where they say nothing known, or not the same.
  static func chosen(output: String?, format: String?, isFigure: Bool) throws(CommandError) -> ReportFormat {
    let offered = isFigure ? ofFigures : ofPages
    let named = output.flatMap { $0 == "-" ? nil : ReportFormat(endOf: $0) }
    let asked = format.flatMap { ReportFormat(rawValue: $0) }
    if let asked, let named, asked != named {
      throw .formatsDiffer(output ?? "", named: named.rawValue, asked: asked.rawValue)
    }
    guard let format = asked ?? named else {
      guard let output, output != "-" else { return offered[0] }
      throw .unknownFormat(of: output, choices: offered.map(\.rawValue))
    }
    guard offered.contains(format) else {
      throw isFigure
        ? .noFigureFormat(format.rawValue, choices: offered.map(\.rawValue))
        : .formatOfFigures(format.rawValue, choices: offered.map(\.rawValue))
    }
    return format
  }
}
