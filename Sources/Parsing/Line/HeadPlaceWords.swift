/// Places of the head, and words that only a headache or its company is spoken of with.
enum HeadPlaceWords {
  static func isOne(_ word: String) -> Bool { words.contains(word) }

  private static let words: Set<String> = [
    "head", "temple", "temples", "forehead", "brow", "eyebrow", "eyebrows", "occiput", "occipital",
    "parietal",
    "temporal", "frontal", "orbital", "orbit", "hemisphere", "hemicranial", "skull", "scalp", "crown",
    "sinus", "sinuses", "eye", "eyes", "behind-eye", "nape", "neck", "face", "facial", "jaw", "hemi",
    "unilateral", "one-sided", "onesided", "headpain", "headachy", "headachey", "migrainey", "migrainous",
    "migraineur", "prodrome", "postdrome", "hangover", "scintillating", "scotoma", "scotomas", "zigzag",
    "zigzags", "flickering", "shimmering", "sensitivity", "sensitive", "hypersensitivity", "photosensitive",
    "clusters", "triptan", "triptans", "painkiller", "painkillers",
  ]
}
