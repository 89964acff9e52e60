import { useMemo, type FocusEvent, type KeyboardEvent, type MouseEvent, type PointerEvent } from 'react'
import type { NoteId } from '#shared/lib/ids.ts'
import { splitJourneyCard } from '#shared/model/journey/journeyCards.ts'
import { getNote } from '#shared/model/note/getNote.ts'
import { blocks, type Block } from '#shared/model/note/note.ts'
import { chooseClicked, chooseFocused, letGoOfOthers } from '#renderer/state/choice.ts'
import { addsToChoice } from '#renderer/ui/addsToChoice.ts'
import { arrowWays } from '#renderer/ui/arrowWays.ts'
import { carryCards } from '#renderer/ui/drag/carryCards.ts'
import { useDesk } from './CanvasContext.ts'
import { columnsOf, enterBlock } from './blockWays.ts'
import { focusAdd } from './focusAdd.ts'
import { chosenNotes, extendBy, extendChoice, toggleChoice } from './chooseNotes.ts'
import { placeNotes } from './editMany.ts'
import { cardsOf, leaveTitle, type Desk } from './editNotes.ts'
import { stepFrom } from './moveCards.ts'
import type { CardId, Direction } from './selectCanvas.ts'
import card from './NoteCard.module.css'

/** One set of handlers for the whole sheet, however many cards lie on it. */
export function useSheetHandlers() {
  const desk = useDesk()
  return useMemo(
    () => ({
      onKeyDown: (event: KeyboardEvent<HTMLElement>) => onKey(desk, event),
      onFocus: (event: FocusEvent<HTMLElement>) => onFocus(desk, event.target),
      onDoubleClick: (event: MouseEvent<HTMLElement>) => {
        const id = cardIdOf(event.target)
        if (id !== null && !isField(event.target)) openCard(desk, id)
      },
      onPointerDown: (event: PointerEvent<HTMLElement>) => onPress(desk, event),
      onMouseDown: (event: MouseEvent<HTMLElement>) => onChoose(desk, event),
      onClick: (event: MouseEvent<HTMLElement>) => onSingle(desk, event),
    }),
    [desk],
  )
}

function closest(target: EventTarget, selector: string): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>(selector) : null
}

function cardIdOf(target: EventTarget): CardId | null {
  const id = closest(target, '[data-card]')?.dataset['card']
  return id === undefined ? null : (id as CardId) // safe: cards carry the id they were drawn with
}

function blockOf(target: EventTarget): Block | null {
  const name = closest(target, '[data-block]')?.dataset['block']
  return blocks.find((block) => block === name) ?? null
}

function isField(target: EventTarget): boolean {
  return target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement
}

/** Writes on a note, or shows the cell or the journey of a derived card. */
function openCard({ document, session }: Desk, id: CardId): void {
  const note = getNote(document.getState().plan, id as NoteId) // safe: a lookup decides
  if (note) return session.edit(note.id)
  const journey = splitJourneyCard(id)?.journey
  if (journey !== undefined) return session.jump({ screen: 'journeys', select: [journey] })
  session.jump({ screen: 'relationships', select: [id] })
}

function onFocus({ session }: Desk, target: EventTarget): void {
  const id = cardIdOf(target)
  if (id !== null && !isField(target)) chooseFocused(session, id)
}

/** A click with Ctrl or Shift chooses; the focus follows the choice, not the press. */
function onChoose(desk: Desk, event: MouseEvent<HTMLElement>): void {
  const id = cardIdOf(event.target)
  if (id === null || event.button !== 0 || !addsToChoice(event) || isField(event.target)) return
  event.preventDefault()
  leaveTitle(desk)
  if (event.shiftKey) extendChoice(desk, id)
  else toggleChoice(desk, id)
}

function onSingle({ session }: Desk, event: MouseEvent<HTMLElement>): void {
  const id = cardIdOf(event.target)
  if (id !== null && !addsToChoice(event)) chooseClicked(session, id)
}

function onKey(desk: Desk, event: KeyboardEvent<HTMLElement>): void {
  const { target } = event
  if (isField(target) || event.ctrlKey || event.metaKey || event.altKey || event.nativeEvent.isComposing)
    return
  const block = blockOf(target)
  const id = cardIdOf(target)
  const isCard = id !== null
  const isAdd = closest(target, '[data-add], [data-about]') !== null
  const direction = arrowWays[event.key]
  const isEnd = event.key === 'Home' || event.key === 'End'
  if (block === null || !(isCard || isAdd)) return
  if (event.key === 'Enter' && isCard) openCard(desk, id)
  else if (event.key === 'Escape' && isCard) leaveCard(desk)
  else if (event.shiftKey && direction !== undefined) extendBy(desk, direction)
  else if (event.shiftKey && isEnd) extendBy(desk, event.key === 'Home' ? 'first' : 'last')
  else if (direction !== undefined) go(desk, block, id, direction)
  else if (isEnd) {
    const cards = cardsOf(desk.document.getState().plan, block)
    choose(desk, cards.at(event.key === 'Home' ? 0 : -1))
  } else return
  event.preventDefault()
}

function leaveCard({ session }: Desk): void {
  if (!letGoOfOthers(session)) return
  session.select([])
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
}

function choose({ session }: Desk, id: CardId | undefined): void {
  if (id !== undefined) session.select([id])
}

function go(desk: Desk, block: Block, id: CardId | null, direction: Direction): void {
  const { plan } = desk.document.getState()
  const cards = cardsOf(plan, block)
  const index = id === null ? (direction === 'up' ? cards.length : -1) : cards.indexOf(id)
  // Below the last card stands the place for the next one.
  if (direction === 'down' && id !== null && index === cards.length - 1) return focusAdd(block)
  const step =
    id === null && direction === 'up' && cards.length > 0
      ? { card: cards.at(-1) }
      : stepFrom(plan, block, index, direction, columnsOf(block))
  if (step === null) return
  if ('emptyBlock' in step) return enterBlock(desk, step.emptyBlock)
  choose(desk, step.card)
}

function onPress(desk: Desk, event: PointerEvent<HTMLElement>): void {
  const sheet = event.currentTarget
  const face = closest(event.target, '[data-card]')
  const item = closest(event.target, '[data-drag-item]')
  if (!face || isField(event.target)) return
  // Typing ends with the press; later, the card that was typed in would take the keyboard from this one.
  leaveTitle(desk)
  if (!item || addsToChoice(event)) return
  const id = item.dataset['dragItem'] as NoteId // safe: cards carry the id they were drawn with
  carryCards(event.nativeEvent, sheet, face, {
    carried: () => (desk.session.getState().selection.includes(id) ? chosenNotes(desk) : [id]),
    away: card.away,
    onDrop: (ids, { list, before }) => {
      const block = blocks.find((name) => name === list)
      if (block) placeNotes(desk, ids, { block, before: before as NoteId | null }, true) // safe: as above
    },
  })
}
