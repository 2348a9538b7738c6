import Language
import Parsing

extension MissingPart {
  var text: Text {
    switch self {
    case .day: Text(en: "the day is missing.")
    case .dayOrStep: Text(en: "the day, or one of the two, is missing.")
    case .lastDay: Text(en: "the last day is missing.")
    case .dose: Text(en: "the dose is missing.")
    case .drug: Text(en: "the drug is missing.")
    case .drugClass: Text(en: "the class is missing.")
    case .effect: Text(en: "the effect is missing.")
    case .interval: Text(en: "the interval is missing.")
    case .note: Text(en: "the note is missing.")
    case .reason: Text(en: "the reason is missing.")
    case .trialPart: Text(en: "the part to correct is missing.")
    }
  }
}
