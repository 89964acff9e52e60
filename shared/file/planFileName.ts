const longest = 80

/** A name for a plan's file among others: no folder, nothing a system reserves, and none of those taken (in lower case). */
export function planFileName(name: string, taken: ReadonlySet<string>): string {
  const clean = name
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}]/gu, '')
    .replace(/[\\/<>:"|?*]/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+/, '')
  const stem = [...clean]
    .slice(0, longest)
    .join('')
    .replace(/[. ]+$/, '')
  const isReserved = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i.test(stem)
  const base = stem === '' ? 'plan' : isReserved ? `_${stem}` : stem
  for (let number = 1; ; number += 1) {
    const file = number === 1 ? `${base}.relasi` : `${base} ${number}.relasi`
    if (!taken.has(file.toLowerCase())) return file
  }
}
