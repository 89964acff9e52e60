/** The name with the next number that is free: "Kopi", "Kopi 2", "Kopi 3". */
export function freeName(name: string, taken: readonly string[]): string {
  const stem = name.replace(/ \d{1,4}$/, '')
  for (let number = 2; ; number += 1) {
    const candidate = stem === '' ? String(number) : `${stem} ${number}`
    if (!taken.includes(candidate)) return candidate
  }
}
