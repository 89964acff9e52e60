/** A, B, C … for the groups in their order. */
export function armLetter(index: number): string {
  return String.fromCharCode('A'.charCodeAt(0) + index)
}
