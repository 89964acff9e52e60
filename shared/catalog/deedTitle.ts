/** A title as a deed names it: one line, not longer than a toast. */
export function deedTitle(title: string): string {
  const line = title.replace(/\s+/g, ' ').trim()
  if (line === '') return '…'
  return [...line].length > 48 ? `${[...line].slice(0, 47).join('').trimEnd()}…` : line
}
