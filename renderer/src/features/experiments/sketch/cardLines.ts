import type { Experiment } from '#shared/model/experiment/experiment.ts'
import { sketchMetrics } from '#shared/model/sketch/layoutSketch.ts'
import { nameLines } from '#renderer/diagram/nameLines.ts'

// Heights are known before anything is drawn. All are in the sketch's own units: big type scales the whole sketch.

const [padding, border] = [12, 1]
/** How wide the words of a card may be. */
export const room = sketchMetrics.width - 2 * (padding + border)

/** Lines of the title, 13/18 and strong. */
export const titleLines = (title: string) => firstOf(nameLines(title, 13, room), 6)
/** Lines of the reason, 12/16. */
export const reasonLines = (reason: string) => firstOf(nameLines(reason, 12, room, 400), 5)
/** Lines of a tactic's tag, beside its glyph. */
export const tagLines = (name: string) =>
  firstOf(nameLines(name, 12, sketchMetrics.width - 8 - 18 - 20, 400), 4)

/** What is longer than a card can hold ends in dots; all of it stands on the page of the experiment. */
function firstOf(lines: readonly string[], most: number): readonly string[] {
  if (lines.length <= most) return lines
  return [...lines.slice(0, most - 1), `${(lines[most - 1] ?? '').trimEnd().slice(0, -1)}…`]
}

/** Head, title, reason, progress and foot of a card. */
export function cardHeight(title: string, reason: string, hasProgress: boolean): number {
  const lines = Math.max(1, titleLines(title).length) * 18 + Math.max(1, reasonLines(reason).length) * 16
  return 2 * (border + 10) + 16 + 4 + lines + 6 + (hasProgress ? 9 : 0) + 1 + 6 + 16
}

export function tagHeight(name: string): number {
  return 2 * border + 8 + Math.max(1, tagLines(name).length) * 16
}

/** A note in 13/18, line breaks kept. */
export function noteHeight(text: string): number {
  const lines = text.split('\n').map((line) => Math.max(1, nameLines(line, 13, room, 400).length))
  return 2 * (border + 8) + lines.reduce((all, each) => all + each, 0) * 18
}

/** Only what runs is under way. */
export function hasProgress({ state }: Pick<Experiment, 'state'>): boolean {
  return state === 'running'
}
