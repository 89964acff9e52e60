const longest = 32

/**
 * The naming part of a title, for chips and row heads that stand beside the whole text: up to the
 * first comma, dash, colon or bracket when that leaves something to read, otherwise the title.
 */
export function shortTitle(title: string): string {
  const trimmed = title.trim()
  const cut = trimmed.search(/[,;:(–—]|\s-\s/u)
  if (cut < 3) return trimmed
  const head = trimmed.slice(0, cut).trim()
  return trimmed.length > longest || head.length >= 8 ? head : trimmed
}
