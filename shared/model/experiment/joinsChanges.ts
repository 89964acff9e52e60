/** Words that join two deeds, in the languages a plan is written in; a plan may mix them. */
const joiners = ['and', 'plus', 'as well as', 'dan', 'serta', 'sekaligus', 'juga', 'sambil']

/** True where a change reads like two: joined by such a word, a plus, an ampersand or a semicolon. [methods §4] */
export function joinsChanges(change: string): boolean {
  const words = ` ${change.toLowerCase().replace(/[^\p{L}\p{N}+&;]+/gu, ' ')} `
  return /[;&+]/.test(change) || joiners.some((joiner) => words.includes(` ${joiner} `))
}
