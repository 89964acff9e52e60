// @vitest-environment jsdom
import { act, cleanup, render, screen } from '@testing-library/react'
import { Profiler } from 'react'
import { afterEach, describe, expect, it } from 'vitest'
import type { NoteId } from '#shared/lib/ids.ts'
import { addNote } from '#shared/model/note/addNote.ts'
import { notesInBlock } from '#shared/model/note/notesInBlock.ts'
import { updateNote } from '#shared/model/note/updateNote.ts'
import { createDocumentStore } from '#renderer/state/createDocumentStore.ts'
import {
  DocumentProvider,
  useDocument,
  useHistory,
  usePlan,
  useRecord,
  useSave,
} from '#renderer/state/DocumentProvider.tsx'
import { buildNote, buildPlan, noteId, testTime } from '#tests/support/builders.ts'
import { createClock } from '../support/createClock.ts'

afterEach(cleanup)

const label = { key: 'addNote', values: { title: 'x' } } as const
const ids = Array.from({ length: 50 }, (_, index) => `note-${index}`)

function setUp() {
  const renders: string[] = []
  const plan = buildPlan({ notes: ids.map((id) => buildNote({ id, block: 'channels' })) })
  const write = async () => ({ ok: true, value: null }) as const
  const { schedule } = createClock()
  const document = createDocumentStore({ plan, stored: plan, write, now: () => testTime, schedule })
  function Card({ id }: { id: NoteId }) {
    const note = useRecord(id)
    renders.push(id)
    return <li>{note?.title}</li>
  }
  function Block() {
    const members = usePlan((current) => notesInBlock(current, 'channels'))
    renders.push('block')
    return members.map((id) => <Card key={id} id={id} />)
  }
  function Undo() {
    const { undo } = useHistory()
    return <button onClick={useDocument().undo}>{undo?.key ?? 'nothing'}</button>
  }
  function Save() {
    return <p role="status">{useSave().kind}</p>
  }
  render(
    <DocumentProvider document={document}>
      <Profiler id="block" onRender={() => renders.push('commit')}>
        <Block />
      </Profiler>
      <Undo />
      <Save />
    </DocumentProvider>,
  )
  const since = (work: () => void) => {
    renders.length = 0
    act(work)
    return [...renders]
  }
  return { document, since }
}

describe('what an edit renders again', () => {
  it('is the one card whose record changed', () => {
    const { document, since } = setUp()
    const rendered = since(() =>
      document.commit({ label }, (plan) => updateNote(plan, noteId('note-7'), { title: 'Kiosk' })),
    )
    expect(rendered).toEqual(['note-7', 'commit'])
    expect(screen.getByText('Kiosk')).toBeDefined()
  })

  it('is the block and the new card when a note is added', () => {
    const { document, since } = setUp()
    const rendered = since(() =>
      document.commit({ label }, (plan) => addNote(plan, { id: noteId('new'), block: 'channels' })),
    )
    expect(rendered.filter((name) => name === 'block')).toHaveLength(1)
    expect(rendered).toContain('new')
  })

  it('is nothing of the block when another block changes', () => {
    const { document, since } = setUp()
    expect(
      since(() =>
        document.commit({ label }, (plan) => addNote(plan, { id: noteId('new'), block: 'channels' })),
      ),
    ).not.toEqual([])
    expect(
      since(() =>
        document.commit({ label }, (plan) => addNote(plan, { id: noteId('other'), block: 'key_partners' })),
      ),
    ).toEqual([])
  })
})

it('the hooks follow history and saving', () => {
  const { document } = setUp()
  expect(screen.getByRole('button').textContent).toBe('nothing')
  act(() => document.commit({ label }, (plan) => updateNote(plan, noteId('note-1'), { title: 'One' })))
  expect(screen.getByRole('button').textContent).toBe('addNote')
  expect(screen.getByRole('status').textContent).toBe('saving')
  act(() => screen.getByRole('button').click())
  expect(screen.getByRole('button').textContent).toBe('nothing')
})
