import { Linter } from 'eslint'
import tseslint from 'typescript-eslint'
import { expect, it } from 'vitest'
import { restrictionConfigs } from '../../scripts/lint/plugin.mjs'
import { restrictions } from '../../scripts/lint/restrictions.mjs'

const main = 'electron/main/window.ts'
const screen = 'renderer/src/app/App.tsx'
const model = 'shared/model/plan/plan.ts'

/** One line of code per forbidden thing, and the rule that must catch it. */
const forbidden: readonly (readonly [rule: string, file: string, code: string])[] = [
  ['no-unsafe-web-preferences', main, 'const a = { webSecurity: false }'],
  ['no-unsafe-web-preferences', main, 'const a = { allowRunningInsecureContent: true }'],
  ['no-unsafe-web-preferences', main, "const a = { enableBlinkFeatures: 'x' }"],
  ['no-unsafe-web-preferences', main, 'const a = { experimentalFeatures: true }'],
  ['no-open-external', main, 'shell.openExternal(address)'],
  ['no-open-external', main, 'const { openExternal } = shell'],
  ['ipc-main-in-handle', main, "import { ipcMain } from 'electron'"],
  ['ipc-main-in-handle', main, 'electron.ipcMain.handle(channel, listener)'],
  ['no-network-modules', main, "import { get } from 'node:https'"],
  ['no-network-modules', main, "import { lookup } from 'dns/promises'"],
  ['no-network-modules', main, "import { net } from 'electron'"],
  ['no-network-modules', main, "const a = await import('undici')"],
  ['no-network-globals', screen, 'const a = new WebSocket(address)'],
  ['no-network-globals', screen, 'const a = new window.RTCPeerConnection()'],
  ['no-network-globals', screen, 'navigator.sendBeacon(address)'],
  ['fetch-in-one-place', screen, 'await fetch(address)'],
  ['fetch-in-one-place', screen, 'await window.fetch(address)'],
  ['no-html-from-text', screen, 'const a = <p dangerouslySetInnerHTML={html} />'],
  ['no-html-from-text', screen, 'element.innerHTML = text'],
  ['worker-in-create-worker', screen, 'const a = new Worker(address)'],
  ['worker-in-create-worker', screen, "trustedTypes.createPolicy('other', rules)"],
  ['desktop-in-platform', screen, 'window.desktop.save()'],
  ['shared-is-pure', model, 'const a = Date.now()'],
  ['shared-is-pure', model, 'const a = new Date()'],
  ['shared-is-pure', model, 'const a = Math.random()'],
  ['shared-is-pure', model, 'const a = crypto.randomUUID()'],
  ['catch-at-the-edge', model, 'try { a() } catch { b() }'],
  ['no-text-in-code', screen, 'const a = <p>Hello</p>'],
  ['no-text-in-code', screen, "const a = <p>{'Hello'}</p>"],
  ['no-text-in-code', screen, "const a = <p>{isNew && 'Hello'}</p>"],
  ['no-text-in-code', screen, 'const a = <p aria-label="Hello" />'],
  ['no-text-in-code', screen, 'const a = <p title={`Hello ${name}`} />'],
  ['no-default-export', model, 'export default 1'],
  ['no-enum', model, 'enum A { B }'],
]

const allowed: readonly (readonly [file: string, code: string])[] = [
  ['electron/main/ipc/handle.ts', "import { ipcMain } from 'electron'"],
  ['electron/main/protocol.ts', 'await fetch(address)'],
  ['electron/main/files/saveFile.ts', 'try { a() } catch { b() }'],
  ['renderer/src/platform/desktop.ts', 'window.desktop.save()'],
  ['renderer/src/workers/createWorker.ts', 'const a = new Worker(address)'],
  ['vitest.config.ts', 'export default 1'],
  [model, 'const a = new Date(isoTime)'],
  [main, 'const a = { webviewTag: false }'],
  [screen, "const a = <p className={isNew ? 'new' : 'old'}>{text('canvas.title')} · 3</p>"],
]

const configs: Linter.Config[] = [
  {
    files: ['**/*.{ts,tsx}'],
    languageOptions: {
      parser: tseslint.parser,
      parserOptions: { ecmaFeatures: { jsx: true } },
    },
  },
  ...restrictionConfigs,
]

function rulesBrokenBy(code: string, filename: string): (string | null)[] {
  return [...new Set(new Linter().verify(code, configs, { filename }).map(({ ruleId }) => ruleId))]
}

it.each(forbidden)('%s in %s: %s', (rule, file, code) => {
  expect(rulesBrokenBy(code, file)).toEqual([`relasi/${rule}`])
})

it.each(allowed)('nothing is reported in %s for %s', (file, code) => {
  expect(rulesBrokenBy(code, file)).toEqual([])
})

it('every restriction is broken once here', () => {
  const names = restrictions.map(({ name }) => name)
  expect([...new Set(forbidden.map(([rule]) => rule))].toSorted()).toEqual(names.toSorted())
})
