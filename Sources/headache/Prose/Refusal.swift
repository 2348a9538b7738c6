import Words

/// A command that understood, and declines: nothing has been changed.
struct Refusal: Error {
  let message: String
  let hint: String
  let code: Int32
  /// For programs: the `kind` of a JSON error.
  let kind: String

  init(_ message: String, hint: String = "", code: Int32 = Explain.refused, kind: String? = nil) {
    self.message = message
    self.hint = hint
    self.code = code
    self.kind = kind ?? Explain.kind(code)
  }
}

// MARK: - How a command was written

extension Refusal {
  static func usage(_ message: String, _ hint: String = "", code: Int32 = Explain.usage) -> Refusal {
    Refusal(message + " Nothing was saved.", hint: hint, code: code)
  }

  static func verbNotYet(_ word: String) -> Refusal {
    usage("this version has no \"\(harmless(word))\".", "What there is:  headache help")
  }

  static func unknownColour(_ text: String) -> Refusal {
    usage("--color is auto, always or never, not \"\(harmless(text))\".")
  }

  static func optionNeedsValue(_ option: String) -> Refusal { usage("\(harmless(option)) needs a value.") }

  static func unknownOption(_ option: String, meant: String) -> Refusal {
    usage("I don't know the option \"\(harmless(option))\".", "Meant \(meant)?")
  }

  static func unknownWord(_ word: String, meant: String?) -> Refusal {
    usage(
      "I don't know \"\(harmless(word))\".", meant.map { "Meant \(harmless($0))?" } ?? "",
      code: Explain.badData)
  }

  /// `source`: the option or variable that says what time it is.
  static func notANow(_ source: String) -> Refusal {
    Refusal("\(source) takes a time such as 2026-11-22T14:30+01:00.", code: Explain.usage)
  }

  static let notADateOrder = usage("--date-order is dmy or mdy.")

  static let noDrugNamed = usage("no drug is named.", "Write:  headache took suma 50mg")

  /// `open`: the attack that is open, which the dose does not belong to.
  static func nowhereToNote(_ note: String, open: Int? = nil) -> Refusal {
    let why = open.map { "the dose was taken before #\($0) began, and keeps no note: " }
    return usage(
      why.map { $0 + "\"\(harmless(note))\"." }
        ?? "no attack is open that \"\(harmless(note))\" could be noted on.",
      "Leave it out, and write it beside the day:  headache note \"…\"")
  }

  static func doseKeepsNoNote(_ number: Int) -> Refusal {
    usage(
      "D\(number) belongs to no attack, and keeps no note.", "Write it beside the day:  headache note \"…\"")
  }

  static func unknownEffect(_ word: String) -> Refusal {
    Refusal(
      "I don't know the effect \"\(harmless(word))\". Nothing was changed.",
      hint: "Write one of:  headache helped · helped partly · helped no · helped gone", code: Explain.usage)
  }

  static func notAnAttackNumber(_ text: String) -> Refusal {
    Refusal(
      "\"\(harmless(text))\" is no attack's number.", hint: "See them:  headache list", code: Explain.usage)
  }

  static let fromAfterTo = Refusal("--from is after --to.", code: Explain.usage)

  static func openRange(_ text: String) -> Refusal {
    Refusal("\(harmless(text)) has no last day.", code: Explain.usage)
  }

  static func missing(_ part: String, write line: String) -> Refusal {
    usage("the \(part) is missing.", "Write:  \(line)")
  }
}
