const reserved = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)$/i
/** Invisible marks that turn or hide parts of a name. */
const invisible = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}\u2028\u2029]/gu
const longestBytes = 200

/**
 * A file name for a text the window suggests: no folder, no invisible mark, nothing a system reserves,
 * at most 200 bytes, always ending in `.extension`.
 */
export function suggestFileName(suggested: string, extension: string, fallback: string): string {
  const ending = `.${extension}`
  const lastPart = suggested.normalize('NFC').split(/[\\/]/).at(-1) ?? ''
  const bare = lastPart.toLowerCase().endsWith(ending) ? lastPart.slice(0, -ending.length) : lastPart
  const clean = bare
    .replace(invisible, '')
    .replace(/[<>:"|?*]/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+|[. ]+$/g, '')
  const stem = shorten(clean, longestBytes - Buffer.byteLength(ending)).replace(/[. ]+$/, '')
  const first = stem.split('.')[0] ?? ''
  if (stem === '') return `${fallback}${ending}`
  return reserved.test(first.trim()) ? `_${stem}${ending}` : `${stem}${ending}`
}

function shorten(text: string, bytes: number): string {
  let kept = ''
  let used = 0
  for (const character of text) {
    used += Buffer.byteLength(character)
    if (used > bytes) break
    kept += character
  }
  return kept
}
