import Language
import Messages

/// What the comparisons of page 1 have no room for there, a paragraph for each preventive.
struct RemarksPanel {
  /// The preventive's title, and its remarks.
  var remarks: [(title: (name: String, rest: String), texts: [String])]
  var language: Language

  /// Each remark with the title it belongs to.
  private var all: [(title: (name: String, rest: String), text: String)] {
    remarks.flatMap { entry in entry.texts.map { (entry.title, $0) } }
  }
  var count: Int { all.count }

  /// In millimetres, with the heading.
  func height(_ count: Int) -> Double {
    guard count > 0 else { return 0 }
    return all.prefix(count).reduce(7.4 + (count < self.count ? 3.2 : 0)) {
      $0 + 3.2 * Double(TextRoom.lines("\($1.title.name)\($1.title.rest): \($1.text)", per: 130))
    }
  }

  func markup(_ count: Int) -> Markup {
    guard count > 0 else { return .empty }
    var lines: [Markup] = all.prefix(count).map { "<b>\(Markup.isolated($0.title))</b>: \($0.text)" }
    if count < self.count { lines.append("\(language.remarksLeftOut(self.count - count))") }
    return """
      <h2>\(language.cautionsHeading)</h2>
      <p class="note">\(lines.joined(by: "<br/>\n"))</p>

      """
  }
}
