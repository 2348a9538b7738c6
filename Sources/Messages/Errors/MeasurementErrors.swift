import Diary
import Language

/// Blood pressures and scores.
extension CommandError {
  package static func noSuchPressure(_ text: String) -> CommandError {
    CommandError(
      Text(en: "there is no blood pressure \"\(text.escapingControlCharacters)\"."),
      hint: Text(en: "See them:  headache bp"))
  }

  package static func noSuchScore(_ text: String) -> CommandError {
    CommandError(
      Text(en: "there is no score \"\(text.escapingControlCharacters)\"."),
      hint: Text(en: "See them:  headache score"))
  }
}
