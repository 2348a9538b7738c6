import Analysis
import Language
import Messages
import TestSupport
import Testing

/// Every caution with all that it may carry, word for word.
@Suite struct CautionSentenceTests {
  static let july = days("2025-07-09", "2025-09-30")
  static let sentences: [(Caution, String)] = [
    (
      Caution(.freeDaysMissing, side: .before, range: july, number: 12),
      "Before: only 12 headache-free days are recorded, too few to trust a rate; days without an entry are unknown. "
        + "If they were headache-free, type: headache complete 2025-07-09..2025-09-30"
    ),
    (
      Caution(.freeDaysMissing, side: .on, number: 1),
      "On: only 1 headache-free day is recorded, too few to trust a rate; days without an entry are unknown."
    ),
    (
      Caution(.freeDaysMissing, number: 0),
      "No headache-free day is recorded, too few to trust a rate; days without an entry are unknown."
    ),
    (
      Caution(.notComparable, range: july, number: 12),
      "The two windows cannot be compared: 12 days are recorded (9 Jul – 30 Sep 2025)."
    ),
    (
      Caution(.tooFewDays, side: .on, number: 1), "On: only 1 day is recorded; more are needed to compare."
    ),
    (Caution(.tooFewDays, number: 0), "No day is recorded; more are needed to compare."),
    (
      Caution(.lowCoverage, side: .before, number: 64),
      "Before: 64% of the days are recorded; the others are unknown and may differ."
    ),
    (
      Caution(.unequalCoverage, number: 31),
      "One side is recorded more completely than the other (a gap of 31 percentage points); part of the change may "
        + "come from that."
    ),
    (
      Caution(.shortBefore, side: .before, number: 1),
      "Before: only 1 recorded day; a short stretch may not be typical."
    ),
    (
      Caution(.confounded, side: .before, range: july, names: ["topiramate", "propranolol"]),
      "Topiramate, propranolol changed within the days “before” (9 Jul – 30 Sep 2025); what is due to which cannot "
        + "be told apart."
    ),
    (
      Caution(.targetNotReached, names: ["100 mg"], number: 12),
      "The planned 100 mg was not reached or not held for 28 days; 12 days at the dose compared."
    ),
    (
      Caution(.tooEarly, range: july, number: 12),
      "Too early: 12 days at this dose, and fewer than 28 are little to go by; long enough to judge from 9 Jul 2025."
    ),
    (
      Caution(.interim, number: 40),
      "Too short to judge: 40 days at this dose."
    ),
    (
      Caution(.notYet, range: july, number: 40),
      "Not yet: 40 days at this dose, fewer than this kind of drug needs; long enough to judge from 9 Jul 2025."
    ),
    (
      Caution(.injectionOverdue, side: .on, range: july),
      "Not noted as given since 9 Jul 2025, although due on 30 Sep 2025: no day from then on counts as under the drug."
    ),
    (
      Caution(.seriesConstant, side: .on),
      "On: every recorded day was the same, so that chance can hardly be judged."
    ),
    (
      Caution(.noHeadache, side: .before),
      "Before: no recorded day has a headache, so there is nothing that could become less."
    ),
    (
      Caution(.openAttack, side: .on, range: days("2025-07-09", "2025-07-09")),
      "On: an attack has no end (9 Jul 2025); it counts up to the last thing noted about it."
    ),
    (
      Caution(.windowsOverlap, range: july),
      "The two windows share days (9 Jul – 30 Sep 2025); those days count on both sides."
    ),
    (
      Caution(.windowsApart, number: 196),
      "The middles of the two windows lie 196 days apart, which costs certainty: with 168 days intervals held the truth "
        + "in 69 (seasons) to 90 (smooth swings) of 100 made-up diaries, with 84 days in 86 to 93."
    ),
    (
      Caution(.stretchesApart, number: 150),
      "Between the nearest stretches without the drug and on it lie 150 days, which costs certainty: with 84 days between "
        + "intervals held the truth in 49 (seasons) to 91 (smooth swings) of 100 made-up diaries, with none in 93 to 94."
    ),
    (
      Caution(.baselineWorst, side: .before, number: 5, expectedFall: 2.14),
      "Before: a higher rate than in each of 5 other stretches of this length in the diary. After the worst spell "
        + "better days follow in any case: about 2.1 fewer per 28, were it by chance alone (regression to the mean)."
    ),
    (
      Caution(.baselineChanging, side: .before, number: -4),
      "Before: headache days were becoming fewer already (−4 per 28 in the second half)."
    ),
    (
      Caution(.overuse, side: .before, names: ["triptan", "opioid"]),
      "Before: triptans, opioids on 10 or more days in every 30 (ICHD-3 8.2.2, 8.2.4). Taking them less can lower "
        + "headache days by itself."
    ),
    (
      Caution(.overuse, side: .before, names: ["triptan", "simple"]),
      "Before: triptans on 10 or more days, paracetamol and NSAIDs on 15 or more in every 30 (ICHD-3 8.2.2, 8.2.3). "
        + "Taking them less can lower headache days by itself."
    ),
    (
      Caution(.overuse, side: .on, names: ["several"]),
      "On: acute drugs on 10 or more days in every 30 (several classes together; ICHD-3 8.2.6). Taking them less can "
        + "lower headache days by itself."
    ),
    (
      Caution(.effectOverlapsCriterion, names: ["nausea", "vomiting"]),
      "Nausea, vomiting were noted as an effect of the drug and can make a headache count as a migraine; read the "
        + "migraine days with that in mind."
    ),
  ]

  @Test(arguments: sentences)
  func `A caution says what it found, word for word`(caution: Caution, sentence: String) {
    #expect(Language.english.caution(caution) == sentence)
  }

  @Test func `There is a worked sentence for every caution`() {
    #expect(Set(Self.sentences.map(\.0.code)) == Set(Caution.Code.allCases))
  }
}
