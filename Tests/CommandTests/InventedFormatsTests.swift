import Foundation
import InventedDiaries
import Language
import Rendering
import TestSupport
import Testing

@testable import headache

/// The report of made-up diaries in all its formats and languages.
@Suite struct InventedFormatsTests {
  /// The report of a diary, as it is rendered.
  private static func model(_ diary: InventedDiary) throws -> ReportModel {
    let folder = try ScratchFolder()
    let path = folder.file("diary.sqlite")
    try diary.write(to: path)
    let words = ["--diary", path, "--now", InventedDiary.now, "--tz", "Europe/Paris", "report"]
    let invocation = Invocation(words, verbs: Verbs.all)
    let terminal = Terminal(
      options: invocation.options, environment: { $0 == "LC_ALL" ? "C.UTF-8" : nil },
      isTerminal: { _ in false }, size: { _ in nil })
    let report = try #require(invocation.command as? ReportCommand)
    let session = try Session(invocation.options, Output(terminal), access: .readWrite)
    let store = try session.openToRead()
    return try store.withVerifiedSnapshot { try report.model(session, store) }
  }

  private static let names = InventedDiary.all.map(\.name)

  private static func diary(_ name: String) throws -> InventedDiary {
    try #require(InventedDiary.all.first { $0.name == name })
  }

  // MARK: Numbers

  /// The numbers of a text: `15.7`, `2026`, `84`; a number within a word is none.
  private static func numbers(_ text: String) -> Set<String> {
    var found: Set<String> = []
    for match in text.matches(of: /[0-9]+(?:[.,][0-9]+)?/) { found.insert(String(match.0)) }
    return found
  }

  /// What can be read on a page: without tags, styles and drawings, whose numbers stand in its tables.
  private static func words(ofPage html: String) -> String {
    var text = html
    for pattern in [
      #"(?s)<style>.*?</style>"#, #"(?s)<svg .*?</svg>"#, #"(?s)<head>.*?</head>"#, #"<[^>]*>"#,
    ] {
      text = text.replacingOccurrences(of: pattern, with: " ", options: .regularExpression)
    }
    return text.replacingOccurrences(of: "&#39;", with: "'").replacingOccurrences(of: "&amp;", with: "&")
  }

  @Test(arguments: names, Language.Tag.allCases)
  func `Every number on the page stands in the text and in the Markdown`(
    name: String, tag: Language.Tag
  ) throws {
    let model = try Self.model(Self.diary(name))
    let language = Language(tag)
    let page = Self.numbers(Self.words(ofPage: HTMLReport.render(model, language: language)))
    let text = Self.numbers(ReportText(Layout(language: language)).render(model))
    let markdown = Self.numbers(ReportMarkdown.render(model, language: language))
    // How many months the page has room for, and how many its lines are of, is said there alone.
    let shared = page.subtracting(["18", "\(model.present?.months.count ?? 0)"])
    #expect(shared.subtracting(text).sorted() == [], "not in the text")
    #expect(shared.subtracting(markdown).sorted() == [], "not in the Markdown")
  }

  /// Every number of a JSON value, those in its texts among them.
  private static func values(_ json: Any) -> (numbers: [Double], texts: [String]) {
    switch json {
    case let text as String: ([], [text])
    case let number as NSNumber: ([number.doubleValue], [])
    case let list as [Any]:
      list.map(values).reduce(into: ([], [])) {
        $0.0 += $1.numbers; $0.1 += $1.texts
      }
    case let object as [String: Any]:
      object.values.map(values).reduce(into: ([], [])) {
        $0.0 += $1.numbers; $0.1 += $1.texts
      }
    default: ([], [])
    }
  }

  @Test(arguments: names) func `Every number on the page stands in the JSON`(name: String) throws {
    let model = try Self.model(Self.diary(name))
    let json = ReportDocumentJSON.render(model)
    let (numbers, texts) = Self.values(try JSONSerialization.jsonObject(with: Data(json.utf8)))
    // What is printed is rounded; a share is made of the two counts beside it.
    var known = Set(
      texts.flatMap { Self.numbers($0).flatMap { [$0, String(Int($0) ?? -1), String($0.suffix(2))] } })
    for number in numbers where number.isFinite {
      known.insert(language.number(abs(number)))
      known.insert(language.number(abs(number), decimals: 0))
      // Minutes are printed as days, hours and minutes.
      guard number > 0, number < 1e6 else { continue }
      let minutes = Int(number.rounded())
      known.formUnion(["\(minutes % 60)", "\(minutes / 60 % 24)", "\(minutes / 1440)"])
    }
    let page = Self.numbers(Self.words(ofPage: HTMLReport.render(model, language: language)))
    #expect(page.subtracting(known).subtracting(Self.inSentences).sorted() == [])
  }

  private let language = Language.english

  /// Numbers of the definitions and of the sources that the page names, which are of no diary.
  private static let inSentences: Set<String> = [
    "0", "7", "10", "15", "24", "28", "30", "56", "80", "84", "95", "100", "168", "2023", "8.2", "6",
  ]

  // MARK: Text

  @Test(arguments: names, Language.Tag.allCases)
  func `The text has no line of more than eighty columns and no character that drives a printer`(
    name: String, tag: Language.Tag
  ) throws {
    let text = ReportText(Layout(language: Language(tag))).render(try Self.model(Self.diary(name)))
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      #expect(String(line).columns <= 80, "\(line)")
    }
    let harmful = text.unicodeScalars.filter {
      $0 != "\n" && ($0.value < 0x20 || $0.properties.generalCategory == .control)
    }
    #expect(harmful.isEmpty)
  }

  // MARK: Languages

  @Test(arguments: names)
  func `No sentence of the page, the text or the Markdown lacks its German`(name: String) throws {
    let model = try Self.model(Self.diary(name))
    var german = Language(.german)
    german.marksMissing = true
    let rendered =
      [
        HTMLReport.render(model, language: german), ReportText(Layout(language: german)).render(model),
        ReportMarkdown.render(model, language: german),
      ] + ReportFigure.allCases.map { HTMLReport.svg($0, of: model, language: german) }
    for text in rendered {
      let missing = text.matches(of: /⟦[^⟧]*⟧/).map { String($0.0) }
      #expect(Set(missing).sorted() == [])
    }
  }

  @Test(arguments: names) func `No English word is left on a German page`(name: String) throws {
    let model = try Self.model(Self.diary(name))
    // The person's own words and names stand in <bdi>.
    let own = HTMLReport.render(model, language: Language(.german)).replacingOccurrences(
      of: #"(?s)<bdi>.*?</bdi>"#, with: " ", options: .regularExpression)
    let page = Self.words(ofPage: own).lowercased()
    let words = Set(page.split { !$0.isLetter }.map(String.init))
    #expect(words.intersection(Self.english).sorted() == [])
  }

  /// Words that every English page has, and no German one.
  private static let english: Set = Set(
    """
    the of and with from to no not days day month months recorded on off before after taken now every any other by
    is are were for more fewer about severe mild drug drugs dose doses since stopped ongoing printed page born
    period change fits table numbers left out class classes several warning over half cell unknown which without
    """.split(whereSeparator: \.isWhitespace).map(String.init))
}
