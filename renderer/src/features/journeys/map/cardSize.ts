/** How a card is set: a narrow one says its evidence and its cost in lines of their own. */
export interface CardStyle {
  readonly width: number
  readonly isNarrow: boolean
  /** So narrow that evidence and effect do not stand side by side. */
  readonly isTiny: boolean
  readonly nameSize: number
  readonly nameLine: number
  readonly textWidth: number
  /** Room for the effect beside the cost. */
  readonly effectWidth: number
}

/** How wide the widest numbers of the cards are drawn: no number is ever cut. */
export interface WidestNumbers {
  readonly cost: number
  readonly effect: number
}

/** Five dots and the space after a fact. */
const [dots, space] = [33, 5]

export function cardStyle(width: number, unit: number, widest: WidestNumbers): CardStyle {
  const roomWith = (padding: number) => width - 2 * padding * unit - 2
  const [wide, narrow] = [roomWith(8), roomWith(6)]
  const isNarrow = width < 124 * unit || widest.cost + space * unit + widest.effect > wide
  return {
    width,
    isNarrow,
    isTiny: isNarrow && (width < 102 * unit || (dots + space) * unit + widest.effect > narrow),
    nameSize: (isNarrow ? 12 : 13) * unit,
    nameLine: (isNarrow ? 16 : 18) * unit,
    textWidth: isNarrow ? narrow : wide,
    effectWidth: wide - space * unit - widest.cost,
  }
}

/** Borders, padding, the lines of the name and the facts under it. */
export function cardHeight({ isNarrow, isTiny, nameLine }: CardStyle, lines: number, unit: number): number {
  const rows = isTiny ? 4 : isNarrow ? 3 : 2
  const facts = rows * 18
  return Math.ceil(2 + 12 * unit + Math.max(1, lines) * nameLine + facts * unit)
}
