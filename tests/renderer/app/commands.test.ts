// @vitest-environment jsdom
import { CircleDot } from 'lucide-react'
import { describe, expect, test } from 'vitest'
import { commandIcon } from '#renderer/app/commandIcons.ts'
import { languages } from '#shared/lib/language.ts'
import { relationshipId } from '#shared/model/relationship/relationship.ts'
import { blocks } from '#shared/model/note/note.ts'
import type { RecordId } from '#shared/lib/ids.ts'
import { noteId } from '#tests/support/builders.ts'
import en from '#shared/locales/en/commands.json' with { type: 'json' }
import id from '#shared/locales/id/commands.json' with { type: 'json' }
import ms from '#shared/locales/ms/commands.json' with { type: 'json' }
import { allCommands as commands, openCommands } from '../support/openCommands.ts'

const texts: Readonly<Record<(typeof languages)[number], Readonly<Record<string, string>>>> = { en, id, ms }

describe('the list of commands', () => {
  test('names each command once', () => {
    const ids = commands.map((command) => command.id)
    expect(ids).toEqual([...new Set(ids)])
  })

  test.each(languages)(
    'says each command in %s, and no two alike but the two ways to the keys',
    (language) => {
      const said = commands
        .filter(({ id: name }) => name !== 'help.keys')
        .map(({ label }) => texts[language][label])
      expect(said).not.toContain(undefined)
      expect(said).toEqual([...new Set(said)])
    },
  )

  test('has a drawing for each command', () => {
    expect(
      commands.filter((command) => commandIcon(command.id) === CircleDot).map((command) => command.id),
    ).toEqual([])
  })

  test('finds the export of this plan before that of all plans', () => {
    const found = commands.filter(({ label }) => texts.en[label]?.startsWith('Export')).map(({ id }) => id)
    expect(found.slice(0, 2)).toEqual(['export.pdf', 'file.exportAll'])
  })

  test('writes every shortcut as keys are printed', () => {
    const key = /^(Mod\+)?(Ctrl\+)?(Alt\+)?(Shift\+)?([A-Z0-9]|[^A-Za-z0-9\s]|F\d+|[A-Z][a-zA-Z]+)$/
    expect(
      commands.flatMap((command) => command.shortcuts).filter((shortcut) => !key.test(shortcut)),
    ).toEqual([])
  })
})

/** Everything that can be chosen, on every screen, with a thread and without. */
async function eachContext(visit: (where: string) => void, parts: Awaited<ReturnType<typeof openCommands>>) {
  const { plan } = parts.openDocument().getState()
  const segment = noteId('segment-4')
  const chosen: readonly (readonly RecordId[])[] = [
    [],
    [segment],
    [relationshipId(segment, 'communities')],
    ...[...plan.records.buckets].flatMap((bucket) => [...bucket.values()].map((record) => [record.id])),
  ]
  for (const screen of ['canvas', 'relationships', 'journeys', 'library'] as const) {
    for (const select of chosen) {
      for (const zoomed of [null, blocks[0]]) {
        parts.choose(screen, select)
        parts.session.zoomBlock(screen === 'canvas' ? zoomed : null)
        visit(`${screen} with ${select.join(', ') || 'nothing'}${zoomed === null ? '' : ', zoomed'}`)
      }
    }
  }
}

test('no key means two commands at a time', async () => {
  const parts = await openCommands()
  const clashes = new Set<string>()
  await eachContext((where) => {
    const context = parts.context()
    const owners = new Map<string, string>()
    for (const command of parts.commands) {
      if (command.isEnabled(context) !== true) continue
      for (const shortcut of command.shortcuts) {
        const owner = owners.get(shortcut)
        if (owner !== undefined)
          clashes.add(`${shortcut}: ${owner} and ${command.id} on ${where.split(' ')[0]}`)
        owners.set(shortcut, command.id)
      }
    }
  }, parts)
  expect([...clashes]).toEqual([])
})

test('what is not possible says why in words of every language', async () => {
  const parts = await openCommands()
  const unsaid = new Set<string>()
  await eachContext(() => {
    for (const command of parts.commands) {
      const answer = command.isEnabled(parts.context())
      if (answer === true) continue
      if (languages.some((language) => texts[language][answer] === undefined)) unsaid.add(answer)
    }
  }, parts)
  expect([...unsaid]).toEqual([])
})
