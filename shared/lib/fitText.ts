/** True when no half of a surrogate pair stands alone, so that the text survives UTF-8. */
export function isWellFormedText(text: string): boolean {
  return !/\p{Surrogate}/u.test(text)
}

/** The text with lone surrogates replaced by U+FFFD, cut to `limit` UTF-16 units between characters. */
export function fitText(text: string, limit: number): string {
  const whole = isWellFormedText(text) ? text : text.replace(/\p{Surrogate}/gu, '\uFFFD')
  if (whole.length <= limit) return whole
  const cut = whole.slice(0, limit)
  return isWellFormedText(cut) ? cut : cut.slice(0, -1)
}
