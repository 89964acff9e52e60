import type { PdfPage, PdfRun } from '#tests/support/readPdf.ts'

export function textOf(runs: readonly PdfRun[]): string {
  return normal(runs.map((run) => run.text).join(''))
}

/** Without spaces, in one form: presentation forms of Arabic are the letters they present. */
export function normal(text: string): string {
  return text.normalize('NFKC').replace(/\s+/g, '')
}

/** Two directions in one line are read in another order than they were written: compared as a multiset. */
export function sorted(text: string): string {
  return [...normal(text).normalize('NFKD')].sort().join('')
}

interface Around {
  /** The last text of the head, and the first of the foot. */
  readonly lastLegend: string
  readonly planName: string
}

/** Text of the appendix by number. The numbers are the only digits in the face of titles. */
export function appendixOf(
  pages: readonly PdfPage[],
  { lastLegend, planName }: Around,
): ReadonlyMap<number, string> {
  const entries = new Map<number, PdfRun[]>()
  let current: PdfRun[] = []
  for (const page of pages) {
    const start = page.runs.findIndex((run) => run.text.trim() === lastLegend)
    const end = page.runs.findLastIndex((run) => run.text.trim() === planName)
    for (const run of page.runs.slice(start + 1, end)) {
      if (run.font.includes('Besley') && /^\d+$/.test(run.text.trim())) {
        current = []
        entries.set(Number(run.text), current)
      } else current.push(run)
    }
  }
  return new Map([...entries].map(([number, runs]) => [number, textOf(runs)]))
}
