/** Words that are the same in all three languages; a text made only of these needs no translation. */
export const sameEverywhere: ReadonlySet<string> = new Set([
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
  ...['Electron', 'Chromium', 'Linux', 'Windows', 'macOS', 'URL', 'CSV', 'MB', 'KB', 'n'],
])

/** Names that keep their capital inside a sentence. */
export const names: ReadonlySet<string> = new Set([
  ...sameEverywhere,
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
  ],
])

/** People, places, products and days of the worked examples: names there, plain words everywhere else. */
export const exampleNames: ReadonlySet<string> = new Set(
  `AARRR Bandung Besar Blank Cameron Dave Deck Dorf Flowers Friday Ipoh Isnin Jalan Jumaat Jumat Juni Kamis
  Kembang Kenanga Kenari Khamis Lane Lembang Manual May McClure Metrics Mill Monday October Oktober Owner Pagi
  Pirates Plus Poket Saku Saturdays Selasa Senin September Seri Startup Street Thursdays Tuesday Wastukencana
  WhatsApp`.split(/\s+/),
)
