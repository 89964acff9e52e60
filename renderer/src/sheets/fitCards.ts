import { fillIn } from '#shared/lib/fillIn.ts'
import css from './SheetCards.module.css'
import { fitText } from './fitText.ts'
import { showCut } from './NumberedText.tsx'
import { markSize, type Narrowness } from './paperGeometry.ts'
import type { SheetCard } from './sheetCard.ts'
import { shareHeight } from './shareHeight.ts'
import type { CardFit } from './sheetContent.ts'

const stepPx = 1 / 3
const slackPx = 0.6

export interface CardsFit {
  /** Pixels, by place. */
  readonly sizes: ReadonlyMap<string, number>
  readonly fits: ReadonlyMap<string, CardFit>
}

/** Cards under one heading, as high as the sheet makes it: drawn with `data-sheet-block` and its key. */
export interface CardPlace {
  readonly key: string
  readonly cards: readonly SheetCard[]
  readonly isWide: boolean
}

export interface CardSizes {
  readonly floor: number
  /** A place whose cards need to be smaller has a size of its own. */
  readonly readable: number
  readonly largest: number
  readonly narrownessAt: (size: number) => Narrowness
}

export interface CardTexts {
  readonly continuedText: string
  readonly sampleNumber: string
}

/**
 * Measures a drawn sheet with every card whole: the largest size at which all fit, the same in every place. A
 * place that would make all the others small has a size of its own; when even the floor is too large for it,
 * some of its cards are cut (at a word) or stand only in the appendix.
 */
export function fitCards(
  root: HTMLElement,
  places: readonly CardPlace[],
  cardSizes: CardSizes,
  texts: CardTexts,
): CardsFit {
  const { floor, readable, largest } = cardSizes
  const sizes = new Map<string, number>()
  const fits = new Map<string, CardFit>()
  for (const place of places) {
    const element = root.querySelector<HTMLElement>(`[data-sheet-block="${place.key}"]`)
    const size = element && largestIn(element, cardSizes)
    sizes.set(place.key, size ?? floor)
    if (element && size === null) cutPlace(element, place, texts, fits)
  }
  const common = Math.min(largest, ...[...sizes.values()].filter((size) => size >= readable))
  for (const [place, size] of sizes) if (size >= readable) sizes.set(place, common)
  return { sizes, fits }
}

/** The largest size at which a place holds its cards; null, and drawn at the floor, when it never does. */
function largestIn(place: HTMLElement, { floor, largest, narrownessAt }: CardSizes): number | null {
  const list = place.querySelector<HTMLElement>('[data-sheet-list]')
  const fitsAt = (size: number) => {
    place.style.setProperty('--note', `${size}px`)
    place.style.setProperty('--mark-10', `${markSize(size)}px`)
    const { narrow, narrowWide } = narrownessAt(size)
    place.classList.toggle(css.narrow ?? 'narrow', narrow)
    place.classList.toggle(css.narrowWide ?? 'narrowWide', narrowWide)
    return list === null || !isCrowded(list)
  }
  if (!fitsAt(floor)) return null
  let [good, bad] = [0, Math.ceil((largest - floor) / stepPx) + 1]
  while (bad - good > 1) {
    const middle = (good + bad) >> 1
    if (fitsAt(floor + middle * stepPx)) good = middle
    else bad = middle
  }
  return Math.min(largest, floor + good * stepPx)
}

/** The last shown card of every place that is still too full: what is cut may be a hair too high. */
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

function cutPlace(
  element: HTMLElement,
  place: CardPlace,
  { continuedText, sampleNumber }: CardTexts,
  fits: Map<string, CardFit>,
): void {
  const list = element.querySelector<HTMLElement>('[data-sheet-list]')
  if (!list || !isCrowded(list)) return
  const cards = [...list.children].filter((child) => child instanceof HTMLElement)
  const text = cards[0]?.querySelector<HTMLElement>('[data-sheet-text]')
  if (!text) return
  const lineHeight = Number.parseFloat(getComputedStyle(text).lineHeight)
  const heights = cards.map(noteHeight)
  const lines = cards.map((card) => Math.max(1, Math.round(textHeight(card) / lineHeight)))
  const frames = heights.map((height, index) => height - (lines[index] ?? 0) * lineHeight)
  const crowded = {
    height: list.getBoundingClientRect().height - slackPx,
    continuedHeight: continuedHeight(element, continuedText, sampleNumber),
    columns: place.isWide ? columnsOf(list) : 1,
    gap: Number.parseFloat(getComputedStyle(list).rowGap),
    frames,
    lineHeight,
    lines,
  }
  const { cap, shown } = shareHeight(crowded)
  const room = crowded.height - (shown < cards.length ? crowded.continuedHeight : 0)
  let used = 0
  place.cards.forEach((card, index) => {
    const item = cards[index]
    const height = heights[index] ?? 0
    const isBeyond = crowded.columns === 1 ? used > room : index >= shown
    if (!item || isBeyond) return void fits.set(card.key, { kind: 'left' })
    const most = cap * lineHeight + (frames[index] ?? 0)
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

function textHeight(item: Element): number {
  return item.querySelector('[data-sheet-text]')?.getBoundingClientRect().height ?? 0
}

function columnsOf(list: HTMLElement): number {
  return Math.max(1, getComputedStyle(list).gridTemplateColumns.split(' ').length)
}

/** Height of the line that names the rest, with the longest numbers it can have. */
function continuedHeight(place: HTMLElement, continuedText: string, widest: string): number {
  const probe = document.createElement('p')
  probe.textContent = fillIn(continuedText, { numbers: `${widest}–${widest}` })
  probe.className = css.continued ?? ''
  place.append(probe)
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
