import CivilTime
import Diary
import Testing
import Parsing

/// Paris, by its rule: no zone files are needed.
func paris() throws -> Zone { try #require(Zone(posix: "CET-1CEST,M3.5.0,M10.5.0/3")) }

/// A moment in Paris; Sunday 22 November 2026, 14:55 unless another is given.
func now(_ text: String = "2026-11-22T14:55+01:00") throws -> Now {
  Now(moment: try #require(Moment(rfc3339: text)), zone: try paris(), zoneName: "Europe/Paris")
}

/// A handful of drugs with what makes matching hard: shared beginnings, combinations, a preventive.
let drugs: [Drug] = [
  Drug(
    name: "sumatriptan", drugClass: .triptan, overuseClass: .triptan, role: .acute,
    aliases: ["Imigran", "Imitrex", "suma"]),
  Drug(
    name: "sumatriptan + naproxen", drugClass: .triptan, overuseClass: .triptan, role: .acute,
    aliases: ["Treximet", "suma/naproxen"]),
  Drug(
    name: "rizatriptan", drugClass: .triptan, overuseClass: .triptan, role: .acute,
    aliases: ["Maxalt", "riza"]),
  Drug(name: "zolmitriptan", drugClass: .triptan, overuseClass: .triptan, role: .both, aliases: ["Zomig"]),
  Drug(
    name: "ibuprofen", drugClass: .nsaid, overuseClass: .simple, role: .both,
    aliases: ["Advil", "Nurofen", "ibu"]),
  Drug(
    name: "ibuprofen + codeine", drugClass: .combinationAnalgesic, overuseClass: .combination, role: .acute),
  Drug(
    name: "paracetamol", drugClass: .simpleAnalgesic, overuseClass: .simple, role: .acute,
    aliases: ["Tylenol", "Doliprane", "para"]),
  Drug(
    name: "acetylsalicylic acid + paracetamol + caffeine", drugClass: .combinationAnalgesic,
    overuseClass: .combination, role: .acute, aliases: ["Excedrin", "Excedrin Migraine"]),
  Drug(name: "metoclopramide", drugClass: .antiemetic, overuseClass: .none, role: .acute, aliases: ["mcp"]),
  Drug(
    name: "metamizole", drugClass: .simpleAnalgesic, overuseClass: .simple, role: .acute,
    aliases: ["Novalgin"]),
  Drug(name: "candesartan", drugClass: .arb, overuseClass: .none, role: .preventive),
]

/// Single doses of up to ten milligrams.
private let strengths: [String: [Int]] = [
  "sumatriptan": [3000, 4000, 6000, 10_000], "rizatriptan": [5000, 10_000], "zolmitriptan": [2500, 5000],
  "metoclopramide": [5000, 10_000],
]

/// First words that are commands, as the program has them, and other spellings of them.
let verbs = [
  "log", "new", "took", "helped", "over", "still", "free", "complete", "note", "period", "bp", "prev", "drug",
  "list", "show", "calendar", "trend", "compare", "overuse", "edit", "delete", "undo", "redo", "history",
  "import",
  "export", "report", "backup", "restore", "check", "config", "completions", "help", "merge", "cal", "ls",
  "none",
  "preventive", "rm",
]

var vocabulary: Vocabulary {
  Vocabulary(
    drugs: { drugs }, isStrength: { strengths[$0.name]?.contains($1) ?? false }, symptoms: { ["zigzag"] },
    triggers: { ["wine", "sleep"] }, verbs: { verbs })
}

/// The words of a line, as a shell splits a line without quotes.
func words(_ line: String) -> [String] { line.split(separator: " ").map(String.init) }

/// What comes of a line of words, in one line.
func reading(_ line: String, at now: Now) -> String {
  do {
    return rendered(try parseLog(words(line), now: now, vocabulary: vocabulary))
  } catch {
    return rendered(error)
  }
}
