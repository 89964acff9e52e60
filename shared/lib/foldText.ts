/** Lower case without accents, one sign for one sign: what a search compares. */
export function foldText(text: string): string {
  return text.replace(/[^\0-\x7f]/g, (sign) => sign.normalize('NFD').charAt(0)).toLowerCase()
}
