import Analysis
import Diary
import Language
import Messages

/// What attacks were like, for page 2: a line for each thing that was noted.
struct ProfilePanel {
  var profile: AttackProfile?
  var language: Language

  private var lines: [(name: String, text: String)] { profile.map(language.profile) ?? [] }

  var count: Int { lines.count }

  /// In millimetres, with the heading, of the first `count`.
  func height(_ count: Int) -> Double {
    guard count > 0 else { return 0 }
    return lines.prefix(count).reduce(7.4) {
      $0 + 3.5 * Double(TextRoom.lines($1.name + ": " + $1.text, per: 118))
    }
  }

  func markup(_ count: Int) -> Markup {
    guard let profile, count > 0 else { return .empty }
    let text: [Markup] = lines.prefix(count).map { "<b>\($0.name)</b>: <bdi>\($0.text)</bdi>" }
    return """
      <h2>\(language.profileHeading) <small>\(language.profileNote(profile))</small></h2>
      <p class="lines">\(text.joined(by: "<br/>\n"))</p>

      """
  }
}
