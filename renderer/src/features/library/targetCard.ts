/** The card an arrow leads to, by where the cards stand on the screen; null when the key is no walk. */
export function targetCard(
  cards: readonly HTMLElement[],
  from: Element | null,
  key: string,
): HTMLElement | null {
  const at = cards.findIndex((card) => card === from)
  const here = cards[at]
  if (!here) return null
  switch (key) {
    case 'ArrowRight':
      return cards[at + 1] ?? null
    case 'ArrowLeft':
      return cards[at - 1] ?? null
    case 'Home':
      return cards[0] ?? null
    case 'End':
      return cards.at(-1) ?? null
    case 'ArrowDown':
    case 'ArrowUp':
      return nearestInNextRow(cards, here, key === 'ArrowDown' ? 1 : -1)
    default:
      return null
  }
}

function nearestInNextRow(
  cards: readonly HTMLElement[],
  here: HTMLElement,
  step: 1 | -1,
): HTMLElement | null {
  const from = here.getBoundingClientRect()
  const beyond = cards
    .map((card) => ({ card, box: card.getBoundingClientRect() }))
    .filter(({ box }) => (step === 1 ? box.top > from.top + 1 : box.top < from.top - 1))
  const row = beyond.reduce<number | null>(
    (best, { box }) => (best === null || step * box.top < step * best ? box.top : best),
    null,
  )
  if (row === null) return null
  const inRow = beyond.filter(({ box }) => Math.abs(box.top - row) <= 1)
  inRow.sort((a, b) => Math.abs(a.box.left - from.left) - Math.abs(b.box.left - from.left))
  return inRow[0]?.card ?? null
}
