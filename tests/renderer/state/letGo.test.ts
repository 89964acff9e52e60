import { describe, expect, it } from 'vitest'
import { holdsSomething, letGo } from '#renderer/state/letGo.ts'
import { createSessionStore } from '#renderer/state/sessionStore.ts'
import { noteId } from '#tests/support/builders.ts'

describe('letGo', () => {
  it('takes the thread first, then both filters, then the zoom, then nothing', () => {
    const session = createSessionStore()
    session.go('canvas')
    session.pullThread(noteId('regulars'))
    session.filterSegment(noteId('regulars'))
    session.filterEvidence('guess')
    session.zoomBlock('channels')
    expect(letGo(session)).toBe(true)
    expect(session.getState()).toMatchObject({ thread: null, evidenceFilter: 'guess' })
    expect(letGo(session)).toBe(true)
    expect(session.getState()).toMatchObject({ segmentFilter: null, evidenceFilter: null })
    expect(session.getState().zoomedBlock).toBe('channels')
    expect(letGo(session)).toBe(true)
    expect(session.getState().zoomedBlock).toBeNull()
    expect(holdsSomething(session)).toBe(false)
    expect(letGo(session)).toBe(false)
  })

  it('leaves a zoom alone that is not in view', () => {
    const session = createSessionStore()
    session.go('relationships')
    session.zoomBlock('channels')
    expect(holdsSomething(session)).toBe(false)
    expect(letGo(session)).toBe(false)
  })
})
