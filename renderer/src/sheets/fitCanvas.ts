import { fillIn } from '#shared/lib/fillIn.ts'
import css from './CanvasSheet.module.css'
import { fitText } from './fitText.ts'
import { isWideBlock } from './isWideBlock.ts'
import { showCut } from './NumberedText.tsx'
import { markSize, narrownessOf, type PaperGeometry } from './paperGeometry.ts'
import { shareHeight } from './shareHeight.ts'
import { widestNumber, type CardFit, type SheetBlock, type SheetContent } from './sheetContent.ts'

const stepPx = 1 / 3
const slackPx = 0.6

export interface CanvasFit {
  /** Pixels, by block. */
  readonly sizes: ReadonlyMap<string, number>
  readonly fits: ReadonlyMap<string, CardFit>
}

/**
 * Measures a drawn canvas with every card whole: the largest size at which all fit, the same in every block. A
 * block that would make all the others small has a size of its own; when even the floor is too large for it,
 * some of its cards are cut (at a word) or stand only in the appendix.
 */
export function fitCanvas(root: HTMLElement, content: SheetContent, geometry: PaperGeometry): CanvasFit {
  const sheet = root.querySelector<HTMLElement>('[data-sheet-block]')?.parentElement
  if (!sheet) throw new Error('fitCanvas needs a drawn canvas')
  const { floor, unit, largestNote } = geometry
  const sizes = new Map<string, number>()
  const fits = new Map<string, CardFit>()
  for (const block of content.blocks) {
    const element = sheet.querySelector<HTMLElement>(`[data-sheet-block="${block.block}"]`)
    const size = element && largestIn(element, geometry)
    sizes.set(block.block, size ?? floor)
    if (size === null) cutBlock(sheet, block, content, fits)
  }
  const readable = Math.max(floor * 1.08, 13 * unit)
  const common = Math.min(largestNote, ...[...sizes.values()].filter((size) => size >= readable))
  for (const [block, size] of sizes) if (size >= readable) sizes.set(block, common)
  return { sizes, fits }
}

/** The largest size at which a block holds its cards; null, and drawn at the floor, when it never does. */
function largestIn(block: HTMLElement, geometry: PaperGeometry): number | null {
  const { floor, largestNote } = geometry
  const list = block.querySelector<HTMLElement>('[data-sheet-list]')
  const fitsAt = (size: number) => {
    block.style.setProperty('--note', `${size}px`)
    block.style.setProperty('--mark-10', `${markSize(size)}px`)
    const { narrow, narrowWide } = narrownessOf(geometry, size)
    block.classList.toggle(css.narrow ?? 'narrow', narrow)
    block.classList.toggle(css.narrowWide ?? 'narrowWide', narrowWide)
    return list === null || !isCrowded(list)
  }
  if (!fitsAt(floor)) return null
  let [good, bad] = [0, Math.ceil((largestNote - floor) / stepPx) + 1]
  while (bad - good > 1) {
    const middle = (good + bad) >> 1
    if (fitsAt(floor + middle * stepPx)) good = middle
    else bad = middle
  }
  return Math.min(largestNote, floor + good * stepPx)
}

/** The last shown card of every block that is still too full: what is cut may be a hair too high. */
export function findOverfull(root: HTMLElement): readonly string[] {
  return [...root.querySelectorAll<HTMLElement>('[data-sheet-list]')]
    .filter(isCrowded)
    .flatMap((list) => [...list.children].at(-1)?.getAttribute('data-sheet-card') ?? [])
}

function isCrowded(list: HTMLElement): boolean {
  const last = list.lastElementChild
  if (!last) return false
  const [bottom, room] = [last.getBoundingClientRect().bottom, list.getBoundingClientRect().bottom]
  // In rows a card beside the last one may be the taller.
  const lowest = Math.max(
    bottom,
    ...[...list.children].slice(-3).map((card) => card.getBoundingClientRect().bottom),
  )
  return lowest > room + 0.05
}

function cutBlock(
  sheet: HTMLElement,
  block: SheetBlock,
  content: SheetContent,
  fits: Map<string, CardFit>,
): void {
  const element = sheet.querySelector<HTMLElement>(`[data-sheet-block="${block.block}"]`)
  const list = element?.querySelector<HTMLElement>('[data-sheet-list]')
  if (!element || !list || !isCrowded(list)) return
  const cards = [...list.children].filter((child) => child instanceof HTMLElement)
  const text = cards[0]?.querySelector<HTMLElement>('[data-sheet-text]')
  if (!cards[0] || !text) return
  const lineHeight = Number.parseFloat(getComputedStyle(text).lineHeight)
  const frame = frameOf(cards[0])
  const heights = cards.map(noteHeight)
  const crowded = {
    height: list.getBoundingClientRect().height - slackPx,
    continuedHeight: continuedHeight(element, content),
    columns: isWideBlock(block.block) ? columnsOf(list) : 1,
    gap: Number.parseFloat(getComputedStyle(list).rowGap),
    frame,
    lineHeight,
    lines: heights.map((height) => Math.max(1, Math.round((height - frame) / lineHeight))),
  }
  const { cap, shown } = shareHeight(crowded)
  const room = crowded.height - (shown < cards.length ? crowded.continuedHeight : 0)
  const sampleNumber = widestNumber(content.groups)
  let used = 0
  block.cards.forEach((card, index) => {
    const item = cards[index]
    const height = heights[index] ?? 0
    const isBeyond = crowded.columns === 1 ? used > room : index >= shown
    if (!item || isBeyond) return void fits.set(card.key, { kind: 'left' })
    const most = cap * lineHeight + frame
    const cut = height > most + 0.5 ? cutToHeight(item, card.title, most, sampleNumber) : null
    used += cut?.height ?? height
    // A card that was cut short may leave room for one more.
    if (crowded.columns === 1 && used > room) fits.set(card.key, { kind: 'left' })
    else if (cut) fits.set(card.key, { kind: 'cut', text: cut.text })
    used += crowded.gap
  })
}

function noteHeight(item: Element): number {
  return item.querySelector('[data-sheet-note]')?.getBoundingClientRect().height ?? 0
}

/** Border and padding of a card. */
function frameOf(item: Element): number {
  const note = item.querySelector('[data-sheet-note]')
  if (!note) return 0
  const style = getComputedStyle(note)
  return [style.paddingTop, style.paddingBottom, style.borderTopWidth, style.borderBottomWidth]
    .map(Number.parseFloat)
    .reduce((sum, each) => sum + each, 0)
}

function columnsOf(list: HTMLElement): number {
  return Math.max(1, getComputedStyle(list).gridTemplateColumns.split(' ').length)
}

/** Height of the line that names the rest, with the longest numbers it can have. */
function continuedHeight(block: HTMLElement, { continuedText, groups }: SheetContent): number {
  const widest = widestNumber(groups)
  const probe = document.createElement('p')
  probe.textContent = fillIn(continuedText, { numbers: `${widest}–${widest}` })
  probe.className = css.continued ?? ''
  block.append(probe)
  const { height } = probe.getBoundingClientRect()
  probe.remove()
  return height
}

interface Cut {
  readonly text: string
  readonly height: number
}

/** The longest beginning of the title, cut at a word, that stands in the card with its mark at that height. */
function cutToHeight(item: HTMLElement, title: string, height: number, sampleNumber: string): Cut {
  const trial = item.querySelector('[data-sheet-note]')?.cloneNode(true)
  if (!(trial instanceof HTMLElement)) return { text: '', height }
  trial.classList.add(css.trial ?? 'trial')
  item.classList.add(css.tried ?? 'tried')
  item.append(trial)
  const show = (text: string) => {
    const place = trial.querySelector('[data-sheet-text]')
    if (place) showCut(place, text, sampleNumber)
    return trial.getBoundingClientRect().height
  }
  const text = fitText(title, (beginning) => show(beginning) <= height + 0.5)
  const cut = { text, height: show(text) }
  trial.remove()
  item.classList.remove(css.tried ?? 'tried')
  return cut
}
