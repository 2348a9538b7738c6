import CivilTime
import Diary
import Storage
import TestSupport

/// Lives a life day by day, and writes down what is noted of it.
struct LifeWriter {
  private let life: Life
  private let today: CivilDay
  private var random: SplitMix64
  private var ached = false

  init(_ life: Life, today: CivilDay) {
    self.life = life
    self.today = today
    random = SplitMix64(seed: life.seed)
  }

  mutating func write(into work: WriteTransaction) throws(StoreError) {
    for setting in life.settings { _ = try work.set(setting.name, to: setting.value) }
    for course in life.preventives { _ = try work.add(course.trial) }
    for reading in life.pressures { _ = try work.add(reading) }
    for score in life.scores { _ = try work.add(score) }
    for day in DayRange(life.first, through: life.last) {
      if life.menstruates, (day - life.first) % 28 < 5 { try work.addMenstruation(day) }
      try live(day, work)
    }
    if life.recorded == 1 { _ = try work.add(DeclaredRange(start: life.first, last: life.last)) }
  }

  private mutating func chance(_ share: Double) -> Bool { Double.random(in: 0..<1, using: &random) < share }

  /// What is left of headaches on the preventives of a day; half of it in their first four weeks.
  private func left(on day: CivilDay) -> Double {
    life.preventives.filter { $0.trial.covers(day) }.reduce(1) { left, course in
      let share = day - course.trial.start < 28 ? (1 + course.leaves) / 2 : course.leaves
      return left * share
    }
  }

  private mutating func live(_ day: CivilDay, _ work: WriteTransaction) throws(StoreError) {
    // Headaches come in runs, and the days of menstruation have more of them.
    let cycle = (day - life.first) % 28
    let run = ached ? 1.35 : 0.85
    let menses = life.menstruates && (cycle < 3 || cycle > 25) ? 1.9 : 1
    let aches = chance(life.rate * run * menses * left(on: day))
    let isNoted = chance(life.recorded)
    ached = aches
    guard isNoted else { return }
    guard aches else {
      if life.recorded < 1 { try work.add(CheckIn(day: day)) }
      for taken in life.acute where chance(taken.alone) { _ = try work.add(dose(of: taken, day, 600)) }
      return
    }
    for number in 0..<life.attacksADay { _ = try work.add(attack(on: day, number)) }
  }

  private mutating func attack(on day: CivilDay, _ number: Int) -> Attack {
    let minute = Int.random(in: 0..<8, using: &random) * 60 + (number * 380) % 900 + 90
    let isCluster = life.attacksADay > 1
    let length =
      isCluster ? Int.random(in: 30...120, using: &random) : Int.random(in: 2...14, using: &random) * 60
    let onset = Moment(day, minuteOfDay: minute, offset: 60)
    let end = Moment(wallMinutes: onset.wallMinutes + (life.isAuraAlone ? 25 : length), offset: 60)
    var attack = Attack(onset: Onset(onset), end: .at(end))
    if life.isAuraAlone {
      attack.peak = 0
      attack.aura = true
      attack.auraMinutes = 25
      return attack
    }
    let isMigraine = !isCluster && chance(life.migraine)
    attack.kind = isCluster ? .cluster : isMigraine ? .migraine : .tension
    attack.peak = Intensity(
      isCluster
        ? Int.random(in: 8...10, using: &random)
        : isMigraine ? Int.random(in: 4...9, using: &random) : Int.random(in: 1...5, using: &random))
    attack.side = isCluster || chance(0.5) ? .left : .both
    attack.features = Features(
      worseWithActivity: isMigraine, nausea: isMigraine && chance(0.7), vomiting: false,
      photophobia: isMigraine, phonophobia: isMigraine && chance(0.8))
    attack.aura = isMigraine && chance(0.15)
    attack.impact = isMigraine ? (chance(0.3) ? .bed : .slowed) : Impact.none
    if let trigger = life.triggers.randomElement(using: &random), chance(0.3) { attack.triggers = [trigger] }
    for taken in life.acute where chance(taken.share) {
      var dose = dose(of: taken, day, min(1439, minute + 30))
      if chance(0.8) { dose.relief = chance(taken.works) ? .gone : chance(0.5) ? .some : Relief.none }
      attack.doses.append(dose)
      if dose.relief == Relief.none, chance(0.5) {
        var second = dose
        second.takenAt = Moment(wallMinutes: onset.wallMinutes + 240, offset: 60)
        second.relief = nil
        attack.doses.append(second)
      }
    }
    return attack
  }

  private func dose(of taken: Life.Taken, _ day: CivilDay, _ minute: Int) -> Dose {
    Dose(
      drug: taken.drug,
      amount: taken.milligrams.map { Amount(thousandths: $0 * 1000, unit: .milligram) },
      takenAt: Moment(day, minuteOfDay: minute, offset: 60))
  }
}
