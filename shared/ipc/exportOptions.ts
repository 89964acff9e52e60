import type { Language } from './preferences.ts'

export const papers = ['A5', 'A4', 'A3', 'A2', 'A1', 'A0', 'Letter', 'Legal', 'Tabloid'] as const
export type Paper = (typeof papers)[number]

export const orientations = ['portrait', 'landscape'] as const
export type Orientation = (typeof orientations)[number]

/** In the order of the pages, whatever the order they are named in. */
export const sheets = ['canvas', 'relationships', 'journeys', 'funnel', 'sketch', 'experiments'] as const
export type Sheet = (typeof sheets)[number]

export interface ExportOptions {
  readonly paper: Paper
  readonly orientation: Orientation
  readonly language: Language
  readonly sheets: readonly Sheet[]
}

/** Portrait width and height in millimetres. */
export const paperSizesMm = {
  A5: [148, 210],
  A4: [210, 297],
  A3: [297, 420],
  A2: [420, 594],
  A1: [594, 841],
  A0: [841, 1189],
  Letter: [215.9, 279.4],
  Legal: [215.9, 355.6],
  Tabloid: [279.4, 431.8],
} as const satisfies Record<Paper, readonly [number, number]>

export interface ExportProgress {
  readonly step: 'starting' | 'layout' | 'printing' | 'checking' | 'writing'
  /** 0–1 over the whole export. */
  readonly fraction: number
}
