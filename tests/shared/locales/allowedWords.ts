/** Words that are the same in all three languages; a text made only of these needs no translation. */
export const sameEverywhere: ReadonlySet<string> = new Set([
  'P10',
  'P50',
  'P90',
  ...[
    'Relasi',
    'relasi',
    'PDF',
    'JSON',
    'OK',
    'Esc',
    'Ctrl',
    'Cmd',
    'Enter',
    'Shift',
    'Alt',
    'Tab',
    'Delete',
    'T',
  ],
  ...[
    'Letter',
    'Legal',
    'Tabloid',
    'A0',
    'A1',
    'A2',
    'A3',
    'A4',
    'A5',
    'Get',
    'Keep',
    'Grow',
    'pt',
    'mm',
    'cm',
  ],
  ...[
    'English',
    'Bahasa',
    'Indonesia',
    'Melayu',
    'Business',
    'Model',
    'Canvas',
    'Strategyzer',
    'CC',
    'BY-SA',
    'BY',
    'SA',
    'MIT',
  ],
  ...['Electron', 'Chromium', 'Linux', 'Windows', 'macOS', 'URL', 'CSV', 'MB', 'KB', 'n', 'Blog'],
  ...['Warung', 'Kopi', 'Melati', 'K', 'Status', 'idea', 'Idea'],
  ...['AARRR', 'ICE', 'RICE', 'PIE', 'MDE', 'A/B', 'P(B>A)', 'α', 'p', 'x', 'z', 'Pocock', 'Holm'],
  ...['Warung', 'Kopi', 'Melati', 'K', 'Status', 'idea', 'p', 'z', 'Prior'],
])

/** Names that keep their capital inside a sentence. */
export const names: ReadonlySet<string> = new Set([
  ...sameEverywhere,
  ...['Evan', 'Miller', 'Fisher', 'Pocock'],
  ...[
    'Anda',
    'Indonesian',
    'Malay',
    'Inggris',
    'Inggeris',
    'I',
    'A',
    'Arrow',
    'Home',
    'End',
    'Space',
    'F',
    'UTF',
  ],
  ...[
    'YouTube',
    'Saturday',
    'Sabtu',
    'Creative',
    'Commons',
    'Alexander',
    'Osterwalder',
    'Yves',
    'Pigneur',
    'Inter',
    'Besley',
    'React',
    'Flow',
    'Blank',
    'Dorf',
    'Poisson',
    'Wilson',
    'Newcombe',
    'Fisher',
    'Bonferroni',
    'Bayes',
    'Beta',
    'Kaplan',
    'Greenwood',
    'Dave',
    'McClure',
    'Meier',
    'Evan',
    'Miller',
    'Clopper',
    'Pearson',
    'B',
    'Wald',
    'Katz',
    'Yates',
    'Holm',
    'Welch',
    'GrowthBook',
  ],
])

/** People, places, products and days of the worked examples: names there, plain words everywhere else. */
export const exampleNames: ReadonlySet<string> = new Set(
  `AARRR Agus Agustus Ahad Aidilfitri August Australia Bandung Batam Bay Besar Blank Bu Cameron Chinese Dave
  December Deck Desember Disember Disney Dorf Eid Flowers Friday Gunung Imlek Ipoh Isnin Jakarta Jalan
  Johor Julai Juli July Jumaat Jumat Jun June Juni Kamis Kembang Kenanga Kenari Khamis Lane Lantern
  Lebaran Lembang Lentera Mac Manual March Maret May McClure Mei Metrics Mill Minggu Monday Mondays Mount
  November October Ogos Oktober Owner Pagi Pirates Plus Poket Rabu Ramadan Raya Saku Saturdays Selasa
  Senin September Seri Singapore Singapura Sri Startup Street Sumbing Sunday Surabaya Taman Tanglung Teluk
  Thailand Thursdays Tuesday Walt Wastukencana Wednesday WhatsApp World Yogyakarta`.split(/\s+/),
)

/** Businesses and days that the catalogue of tactics tells of. */
export const tacticNames: ReadonlySet<string> = new Set(
  `AirAsia Amazon Bank Bibit Blibli Boutique Butik Day Disney Friday GlaxoSmithKline Isnin Jago Julep Jumaat Jumat
  Kuala Lumpur Mint Monday Mother RealReal Rp Run SMS Senin Sephora WhatsApp World`.split(/\s+/),
)
