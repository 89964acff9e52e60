// @vitest-environment jsdom
import { act, cleanup, render } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { screenRoutes } from '#renderer/app/screens.ts'
import { switchScreen } from '#renderer/app/screenCommands.ts'
import { useHiddenScreens } from '#renderer/app/useHiddenScreens.ts'
import type { DocumentStore } from '#renderer/state/documentStore.ts'
import { createPreferencesStore } from '#renderer/state/preferencesStore.ts'
import { StoresProvider } from '#renderer/state/StoresProvider.tsx'
import { defaultPreferences } from '#shared/ipc/preferences.ts'
import { must, openLibrary } from '../support/createTestLibrary.ts'

afterEach(cleanup)

/** What a new plan shows when it is asked for. */
const hiddenAtFirst = ['experiments', 'funnel']

const relationships = screenRoutes.find(({ screen }) => screen === 'relationships')

function Follower({ document }: { document: DocumentStore }) {
  useHiddenScreens(document)
  return null
}

async function openPlan() {
  const { library, files, session, desktop } = await openLibrary()
  const document = must(await library.openPlan(must(await library.createPlan('Plan'))))
  const preferences = createPreferencesStore(defaultPreferences, desktop.api)
  session.go('canvas')
  render(
    <StoresProvider stores={{ desktop: desktop.api, library, session, preferences, files }}>
      <Follower document={document} />
    </StoresProvider>,
  )
  if (!relationships) throw new Error('no such screen')
  const hide = () => act(() => switchScreen(document, relationships))
  return { document, session, hide, hidden: () => document.getState().plan.meta.hiddenScreens }
}

it('a jump to a hidden screen shows it again, and a toast takes that back', async () => {
  const { session, hide, hidden } = await openPlan()
  hide()
  act(() => session.jump({ screen: 'relationships', select: [] }))
  expect(hidden()).toEqual(hiddenAtFirst)
  expect(session.getState().screen).toBe('relationships')
  act(() => session.getState().toasts.at(-1)?.undo?.())
  expect(hidden()).toEqual([...hiddenAtFirst, 'relationships'])
  expect(session.getState().screen).toBe('canvas')
})

it('who hides the screen before him, or redoes that, stands on the canvas', async () => {
  const { document, session, hide, hidden } = await openPlan()
  act(() => session.go('relationships'))
  hide()
  expect(session.getState().screen).toBe('canvas')
  act(() => void document.undo())
  act(() => session.go('relationships'))
  act(() => void document.redo())
  expect(hidden()).toEqual([...hiddenAtFirst, 'relationships'])
  expect(session.getState().screen).toBe('canvas')
})
