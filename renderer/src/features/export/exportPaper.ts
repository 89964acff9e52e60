import { orientations, papers, type Orientation, type Paper } from '#shared/ipc/exportOptions.ts'
import type { Preferences } from '#shared/ipc/preferences.ts'

/** Where paper is measured in inches. */
const letterCountries = new Set(['US', 'CA', 'MX', 'PH', 'CL', 'CO', 'VE'])

/** The paper of the last export, else the usual one of the place. */
export function rememberedPaper({ paper }: Pick<Preferences, 'paper'>, locale: string): Paper {
  const country = locale.split('-')[1]?.toUpperCase() ?? ''
  return papers.find((known) => known === paper) ?? (letterCountries.has(country) ? 'Letter' : 'A4')
}

export function rememberedOrientation({ orientation }: Pick<Preferences, 'orientation'>): Orientation {
  return orientations.find((known) => known === orientation) ?? 'landscape'
}
