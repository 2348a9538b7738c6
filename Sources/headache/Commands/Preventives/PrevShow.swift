import Messages
import Analysis
import ArgumentParser
import CivilTime
import Diary
import Rendering
import Storage
import Parsing

struct PrevShow: DiaryCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show one trial with everything noted of it.",
    discussion: "headache prev show milnacipran\nheadache prev show T2")

  @OptionGroup var global: GlobalOptions

  @Argument(help: "T2, or a drug: its latest trial.")
  var words: [String]

  func perform(_ session: Session) throws -> Answer {
    let store = try session.openToRead()
    let name = words.joined(separator: " ").lowercased()
    let drug = session.drugName(name, in: store)
    let trials = try store.trials()
    guard let stored = trials.meant(by: name, drug).last else {
      throw CommandError.unknownPreventive(drug, among: trials)
    }
    let standing = try TrialStanding(stored, store, session.now.today)
    return .shown(TrialStandingText(session.layout).page(standing), schema: "trial", data: standing.json)
  }
}
