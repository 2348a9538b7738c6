import CivilTime
import Language
import Messages
import Platform
import Rendering
import Storage

/// Makes the document that was asked for of a report, and brings it where it was asked for.
struct ReportWriter {
  let file: ReportFile
  let paper: Paper
  let language: Language
  /// The one figure that is wanted instead of the pages.
  let figure: ReportFigure?
  /// Whether the text keeps to ASCII.
  let ascii: Bool
  /// What `--pdf-engine` says.
  let engine: String?
  /// The engines to look for first: the variable's, the setting's.
  let preferredEngines: [String]

  private var format: ReportFormat { file.format }

  /// What was made: where it stands, and which engine has printed it.
  struct Made {
    var name: String
    var engine: String?
  }

  /// A document that is printed on standard output, where that is asked for; `nil` of one that an engine makes.
  func document(_ model: ReportModel) -> String? {
    format.needsEngine ? nil : text(model, as: format)
  }

  private func text(_ model: ReportModel, as format: ReportFormat) -> String {
    if let figure { return HTMLReport.svg(figure, of: model, language: language) }
    switch format {
    case .html, .pdf, .svg, .png: return HTMLReport.render(model, paper: paper, language: language)
    case .txt: return ReportText(Layout(language: language, ascii: ascii)).render(model)
    case .md: return ReportMarkdown.render(model, language: language)
    case .json: return ReportDocumentJSON.render(model)
    }
  }

  /// Writes the file.
  func write(_ model: ReportModel) throws -> Made {
    guard format.needsEngine else {
      return Made(name: try file.save(Array(text(model, as: format).utf8)))
    }
    try file.check()
    let (bytes, engine) = try printed(model)
    return Made(name: try file.save(bytes), engine: engine)
  }

  /// The bytes that an engine makes, and its name; where none does, what it was to print is left beside.
  func printed(_ model: ReportModel) throws -> (bytes: [UInt8], engine: String) {
    let source: ReportFormat = format == .png ? .svg : .html
    do {
      let engine = try PrintEngine.find(
        engine, preferred: preferredEngines, kind: format == .png ? .chromium : nil)
      let made = try engine.make(product(model), of: page(model), in: file.folder)
      return (made, engine.name)
    } catch let failure as EngineFailure {
      let left = try file.leave(Array(text(model, as: source).utf8), source)
      throw CommandError(failure, making: format.rawValue, left: left, paper: paper)
    }
  }

  private func product(_ model: ReportModel) -> PrintEngine.Product {
    guard format == .png, let figure else { return .pdf }
    let size = HTMLReport.size(of: figure, in: model, language: language)
    return .png(width: size.width, height: size.height)
  }

  /// What the engine is given.
  private func page(_ model: ReportModel) -> String {
    guard let figure else { return text(model, as: .html) }
    return HTMLReport.page(of: figure, in: model, language: language)
  }
}

extension CommandError {
  /// `left`: the file that was written in the place of the one that was asked for.
  init(_ failure: EngineFailure, making format: String, left: String, paper: Paper) {
    switch failure.cause {
    case .missing(let names): self = .noEngine(format, looked: names, left: left, paper: paper.name)
    case .failed(let ending, let said):
      let end: EngineEnd =
        switch ending {
        case .exited(let code): .status(Int(code))
        case .killed(let signal): .signal(Int(signal))
        case .outOfTime: .outOfTime
        case .interrupted: .interrupted
        }
      self = .engineFailed(failure.engine ?? "", format, end, said: said, left: left, paper: paper.name)
    }
  }
}
