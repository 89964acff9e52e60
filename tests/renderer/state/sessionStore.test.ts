import { describe, expect, it } from 'vitest'
import { createLighting } from '#renderer/state/useLighting.ts'
import { createSessionStore } from '#renderer/state/sessionStore.ts'
import { threadOf } from '#shared/model/plan/thread.ts'
import { getNote } from '#shared/model/note/getNote.ts'
import { getRelationship } from '#shared/model/relationship/getRelationship.ts'
import { buildSmallPlan, noteId } from '#tests/support/builders.ts'

const place = ({ screen, selection }: ReturnType<ReturnType<typeof createSessionStore>['getState']>) => ({
  screen,
  selection,
})

describe('places', () => {
  it('back returns to what was chosen, forward goes there again', () => {
    const session = createSessionStore()
    session.go('canvas')
    session.select([noteId('stall')])
    session.jump({ screen: 'relationships', select: [noteId('regulars')] })
    session.back()
    expect(place(session.getState())).toEqual({ screen: 'canvas', selection: ['stall'] })
    session.forward()
    expect(place(session.getState())).toEqual({ screen: 'relationships', selection: ['regulars'] })
    session.forward()
    expect(session.getState().screen).toBe('relationships')
  })

  it('what was jumped to or from stays known, the latest first, until the library', () => {
    const session = createSessionStore()
    session.go('canvas')
    session.select([noteId('stall')])
    session.jump({ screen: 'relationships', select: [noteId('regulars')] })
    session.back()
    session.jump({ screen: 'canvas', select: [noteId('coffee')] })
    expect(session.getState().visited).toEqual(['coffee', 'stall', 'regulars'])
    session.go('library')
    expect(session.getState().visited).toEqual([])
  })

  it('a jump to where one is already leaves no place behind', () => {
    const session = createSessionStore()
    session.go('canvas')
    session.jump({ screen: 'canvas', select: [] })
    expect(session.getState().placesBehind).toEqual([])
  })

  it('the library forgets them with filter and thread, screens of a plan share them', () => {
    const session = createSessionStore()
    session.go('canvas')
    session.filterSegment(noteId('regulars'))
    session.filterEvidence('guess')
    session.pullThread(noteId('stall'))
    session.go('relationships')
    const kept = { segmentFilter: 'regulars', evidenceFilter: 'guess', thread: 'stall' }
    expect(session.getState()).toMatchObject(kept)
    session.go('library')
    const empty = { segmentFilter: null, evidenceFilter: null, thread: null, placesBehind: [] }
    expect(session.getState()).toMatchObject(empty)
  })
})

describe('lighting', () => {
  const plan = buildSmallPlan()
  const coffee = getNote(plan, noteId('coffee'))
  const stall = getNote(plan, noteId('stall'))
  const cell = getRelationship(plan, noteId('regulars'), 'communities')
  if (!coffee || !stall || !cell) throw new Error('The small plan lacks what this test looks at')
  const off = { segment: null, evidence: null, thread: null }

  it('without a filter lights everything', () => {
    expect(createLighting(off)).toMatchObject({ isOff: true })
    expect(createLighting(off).isLit(stall)).toBe(true)
  })

  it('by segment lights the segment, its notes and its cells', () => {
    const { isLit } = createLighting({ ...off, segment: noteId('regulars') })
    expect([coffee, stall, cell].map(isLit)).toEqual([true, false, true])
  })

  it('is what passes every filter in force', () => {
    const thread = threadOf(plan, noteId('regulars'))
    const { isLit } = createLighting({ segment: noteId('regulars'), evidence: 'supported', thread })
    expect([coffee, cell].map(isLit)).toEqual([false, false])
    expect(isLit({ ...coffee, evidence: 'supported' })).toBe(true)
  })
})

it('commands chosen in the palette are known, the latest first and once', () => {
  const session = createSessionStore()
  for (const id of ['a', 'b', 'a', 'c', 'd', 'e', 'f']) session.rememberCommand(id)
  expect(session.getState().usedCommands).toEqual(['f', 'e', 'd', 'c', 'a'])
})
