const accents: Readonly<Record<string, string>> = {
  a: 'á', e: 'é', i: 'í', o: 'ó', u: 'ú', y: 'ý', n: 'ñ', c: 'ç', s: 'š', z: 'ž', A: 'Á', E: 'É', I: 'Í', O: 'Ó', U: 'Ú', N: 'Ñ', C: 'Ç', S: 'Š',
} // prettier-ignore

function accented(text: string): string {
  return text.replace(/[a-zA-Z]/g, (letter) => accents[letter] ?? letter)
}

/** The longest run without a break, as long as a long word. */
const longestRun = 9

function padding(letters: number): string {
  const signs = '~'.repeat(Math.ceil(letters * 0.4))
  return signs.replace(new RegExp(`~{${longestRun}}(?=~)`, 'g'), (run) => `${run} `)
}

/** `Delete note {{n}}` → `[Délété ñóté {{n}} ~~~~~]`: still readable, 40 % longer, values untouched. */
export function pseudoText(text: string): string {
  const parts = text.split(/(\{\{.*?\}\}|\$t\(.*?\))/)
  const letters = parts.filter((_, index) => index % 2 === 0).join('').length
  const body = parts.map((part, index) => (index % 2 === 0 ? accented(part) : part)).join('')
  return `[${body} ${padding(letters)}]`
}

/** Every text of some areas made longer and accented: what does not change was never translated. */
export function pseudoResources<R extends object>(resources: R): R {
  const areas = Object.entries(resources).map(([area, texts]) => [
    area,
    Object.fromEntries(
      Object.entries(texts as Record<string, string>).map(([key, text]) => [key, pseudoText(text)]),
    ),
  ])
  return Object.fromEntries(areas) as R // safe: the same areas and keys, other words
}
