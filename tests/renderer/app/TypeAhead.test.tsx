// @vitest-environment jsdom
import { cleanup, fireEvent, render } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { TypeAhead, type TypedAhead } from '#renderer/app/palette/TypeAhead.tsx'

afterEach(cleanup)

function open() {
  const typed: TypedAhead = { text: 'of before' }
  let closed = 0
  const view = render(<TypeAhead typed={typed} onClose={() => (closed += 1)} />)
  return { typed, view, closed: () => closed }
}

test('letters wait for the field; keys that would act do nothing', () => {
  const { typed } = open()
  let heard = 0
  document.body.addEventListener('keydown', () => (heard += 1))
  for (const key of ['f', 'l', 'x', 'Backspace', 'Enter', 'ArrowDown', 'o'])
    fireEvent.keyDown(document.body, { key })
  fireEvent.keyDown(document.body, { key: 'n', ctrlKey: true })
  expect(typed.text).toBe('flo')
  expect(heard).toBe(0)
})

test('Escape calls it off, and once the field is there the keys are its own', () => {
  const { typed, view, closed } = open()
  fireEvent.keyDown(document.body, { key: 'Escape' })
  expect(closed()).toBe(1)
  view.unmount()
  fireEvent.keyDown(document.body, { key: 'a' })
  expect(typed.text).toBe('')
})
