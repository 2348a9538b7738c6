package import Language

extension Language {
  /// Said once, where times have no zone.
  package var zoneUnknown: String {
    text(
      en: "this machine does not say what time zone it is in, so times are kept as UTC's, zone unknown.\n"
        + "Say it with TZ or --tz, such as  TZ=Europe/Paris headache …")
  }
}
