import { blocks, type Block } from '#shared/model/note/note.ts'
import { draftOf } from './draft.ts'
import { cardsOf, type Desk } from './editNotes.ts'
import { focusAdd } from './focusAdd.ts'
import { blockOfCard } from './moveCards.ts'

const part = (block: Block, selector = '') =>
  document.querySelector<HTMLElement>(`[data-block="${block}"]${selector}`)

/** In how many columns a block draws its cards now; the sheet decides by its width. */
export function columnsOf(block: Block): number {
  return Number(part(block)?.dataset['columns'] ?? 1)
}

/** The block that what is chosen or typed stands in; null when that is in none. */
export function blockOfChoice({ document: { getState }, session }: Desk): Block | null {
  const { editing, selection } = session.getState()
  const id = editing ?? selection.at(-1)
  if (id === undefined) return null
  const { draft } = draftOf(session).getState()
  return draft?.id === id ? draft.block : blockOfCard(getState().plan, id)
}

/** The block that commands mean: the one that fills the sheet, has the keyboard or holds the choice. */
export function currentBlock(desk: Desk): Block | null {
  const focused = document.activeElement?.closest<HTMLElement>('[data-block]')?.dataset['block']
  return (
    desk.session.getState().zoomedBlock ?? blocks.find((block) => block === focused) ?? blockOfChoice(desk)
  )
}

/** Explains a block, as the button in its head does. */
export function aboutBlock(block: Block): void {
  part(block, ' [data-about]')?.click()
}

/** Lets one block fill the sheet; a choice elsewhere is let go, so that the sheet does not follow it. */
export function zoomTo(desk: Desk, block: Block): void {
  if (blockOfChoice(desk) !== block) desk.session.select([])
  desk.session.zoomBlock(block)
  requestAnimationFrame(() => enterBlock(desk, block))
}

/** Back to the whole sheet, with the keyboard where it was. */
export function zoomOut(desk: Desk): void {
  const block = desk.session.getState().zoomedBlock
  desk.session.zoomBlock(null)
  if (block !== null && blockOfChoice(desk) !== block) requestAnimationFrame(() => enterBlock(desk, block))
}

/** Goes into a block: to the card chosen in it, its first one, or the place where one begins. */
export function enterBlock(desk: Desk, block: Block): void {
  const { session } = desk
  const zoomed = session.getState().zoomedBlock
  if (zoomed !== null && zoomed !== block) return zoomTo(desk, block)
  if (blockOfChoice(desk) === block) return
  const first = cardsOf(desk.document.getState().plan, block)[0]
  if (first === undefined) focusAdd(block)
  else session.select([first])
}

/** The block before or after in teaching order, around the ends. */
export function besideInOrder(block: Block, step: 1 | -1): Block {
  const next = blocks[(blocks.indexOf(block) + step + blocks.length) % blocks.length]
  return next ?? block
}
