/// The sources that the program brings the rules of.
package enum SourceCatalogue {
  /// In the order of their names.
  package static let all: [SourceRules] = files.compactMap { try? RulesParser.parse($0) }

  package static func source(named name: String) -> SourceRules? {
    all.first { $0.name == name.lowercased() }
  }

  /// The rules files as they are embedded.
  static var files: [String] { embedded.map { String(decoding: $0, as: UTF8.self) } }

  private static var embedded: [[UInt8]] {
    [
      PackageResources.aiding_migraine_rules,
      PackageResources.apple_health_rules,
      PackageResources.bearable_rules,
      PackageResources.calendar_rules,
      PackageResources.clue_rules,
      PackageResources.cluster_headache_tracker_rules,
      PackageResources.daylio_rules,
      PackageResources.drip_rules,
      PackageResources.flaredown_rules,
      PackageResources.headache_companion_rules,
      PackageResources.headi_rules,
      PackageResources.headway_rules,
      PackageResources.health_auto_export_rules,
      PackageResources.loop_rules,
      PackageResources.mensinator_rules,
      PackageResources.migraine_bot_rules,
      PackageResources.migraine_buddy_rules,
      PackageResources.migraine_navigator_rules,
      PackageResources.migraine_note_rules,
      PackageResources.migraineview_rules,
      PackageResources.migralog_rules,
      PackageResources.nomie_rules,
      PackageResources.one_tap_rules,
      PackageResources.symi_rules,
      PackageResources.track_and_graph_rules,
      PackageResources.visible_rules,
      PackageResources.whoop_rules,
    ]
  }
}
