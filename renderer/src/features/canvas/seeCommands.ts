import type { Block } from '#shared/model/note/note.ts'
import { nextBlockToFill } from '#shared/model/plan/planCounts.ts'
import type { CommandKey } from '#renderer/i18n/keys.ts'
import type { Command, CommandContext } from '#renderer/state/command.ts'
import { aboutBlock, besideInOrder, currentBlock, enterBlock, zoomOut, zoomTo } from './blockWays.ts'
import { startDraft, type Desk } from './editNotes.ts'

type Basics = Pick<Command, 'id' | 'label' | 'shortcuts'>
type Reason = Extract<CommandKey, `why${string}`>

function deskOf({ document, session }: CommandContext): Desk | CommandKey {
  if (document === null) return 'whyNoPlan'
  return session.getState().screen === 'canvas' ? { document, session } : 'whyNotOnCanvas'
}

/** A command on the block that `find` gives; its reason when there is none. */
function onBlock(
  basics: Basics,
  find: (desk: Desk) => Block | Reason,
  run: (desk: Desk, block: Block) => void,
): Command {
  const found = (context: CommandContext) => {
    const desk = deskOf(context)
    if (typeof desk === 'string') return { why: desk }
    const block = find(desk)
    return isReason(block) ? { why: block } : { desk, block }
  }
  return {
    ...basics,
    menu: 'view',
    isEnabled: (context) => found(context).why ?? true,
    run: (context) => {
      const { desk, block } = found(context)
      if (desk) run(desk, block)
    },
  }
}

function isReason(value: Block | Reason): value is Reason {
  return value.startsWith('why')
}

const current = (desk: Desk) => currentBlock(desk) ?? 'whyNoBlockChosen'
const zoomed = ({ session }: Desk) => session.getState().zoomedBlock ?? 'whyNotZoomed'

/** What the canvas shows of itself: one block alone, its explanation, the order to fill it in. */
export const seeCommands: readonly Command[] = [
  onBlock({ id: 'canvas.zoom', label: 'zoomBlock', shortcuts: ['Z'] }, current, (desk, block) => {
    if (desk.session.getState().zoomedBlock === null) zoomTo(desk, block)
    else zoomOut(desk)
  }),
  onBlock(
    { id: 'canvas.zoomNext', label: 'zoomNext', shortcuts: [']', 'Mod+PageDown'] },
    zoomed,
    (desk, block) => zoomTo(desk, besideInOrder(block, 1)),
  ),
  onBlock(
    { id: 'canvas.zoomPrevious', label: 'zoomPrevious', shortcuts: ['[', 'Mod+PageUp'] },
    zoomed,
    (desk, block) => zoomTo(desk, besideInOrder(block, -1)),
  ),
  onBlock({ id: 'canvas.about', label: 'aboutBlock', shortcuts: ['H'] }, current, (_, block) =>
    aboutBlock(block),
  ),
  onBlock(
    { id: 'canvas.fillNext', label: 'fillNext', shortcuts: ['G'] },
    ({ document }) => nextBlockToFill(document.getState().plan) ?? 'whyNoBlockEmpty',
    (desk, block) => {
      enterBlock(desk, block)
      startDraft(desk, block)
    },
  ),
]
