import type { Block } from '#shared/model/note/note.ts'
import { nextBlockToFill } from '#shared/model/plan/planCounts.ts'
import type { CommandKey } from '#renderer/i18n/keys.ts'
import type { Command, CommandContext } from '#renderer/state/command.ts'
import { deskOn, on } from '#renderer/state/commandOn.ts'
import { aboutBlock, besideInOrder, currentBlock, enterBlock, zoomOut, zoomTo } from './blockWays.ts'
import { startDraft, type Desk } from './editNotes.ts'

const deskOf = deskOn('canvas', 'whyNotOnCanvas')

interface OnBlock {
  readonly desk: Desk
  readonly block: Block
}

/** The block that `find` gives, or why there is none. */
function blockBy(find: (desk: Desk) => Block | null, missing: CommandKey) {
  return (context: CommandContext): OnBlock | CommandKey => {
    const desk = deskOf(context)
    if (typeof desk === 'string') return desk
    const block = find(desk)
    return block === null ? missing : { desk, block }
  }
}

const current = blockBy(currentBlock, 'whyNoBlockChosen')
const zoomed = blockBy(({ session }) => session.getState().zoomedBlock, 'whyNotZoomed')
const empty = blockBy(({ document }) => nextBlockToFill(document.getState().plan), 'whyNoBlockEmpty')

/** What the canvas shows of itself: one block alone, its explanation, the order to fill it in. */
export const seeCommands: readonly Command[] = [
  on(
    current,
    { id: 'canvas.zoom', label: 'zoomBlock', shortcuts: ['Z'], menu: 'view' },
    ({ desk, block }) => {
      if (desk.session.getState().zoomedBlock === null) zoomTo(desk, block)
      else zoomOut(desk)
    },
  ),
  on(
    zoomed,
    { id: 'canvas.zoomNext', label: 'zoomNext', shortcuts: [']', 'Mod+PageDown'], menu: 'view' },
    ({ desk, block }) => zoomTo(desk, besideInOrder(block, 1)),
  ),
  on(
    zoomed,
    { id: 'canvas.zoomPrevious', label: 'zoomPrevious', shortcuts: ['[', 'Mod+PageUp'], menu: 'view' },
    ({ desk, block }) => zoomTo(desk, besideInOrder(block, -1)),
  ),
  on(current, { id: 'canvas.about', label: 'aboutBlock', shortcuts: ['H'], menu: 'view' }, ({ block }) =>
    aboutBlock(block),
  ),
  on(
    empty,
    { id: 'canvas.fillNext', label: 'fillNext', shortcuts: ['G'], menu: 'view' },
    ({ desk, block }) => {
      enterBlock(desk, block)
      startDraft(desk, block)
    },
  ),
]
