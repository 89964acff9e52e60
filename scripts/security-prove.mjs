// `npm run security:prove [-- word …]`: takes each protection away in a copy of the project and expects the test named
// for it to fail. With words only the mutations whose text holds one of them; `--write` puts the table into
// docs/SECURITY.md.
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { inProject } from './lib/project.mjs'
import { run, runTool } from './lib/run.mjs'
import { openDisplay } from './lib/withDisplay.mjs'

/** @typedef {import('../tests/security/mutation.d.mts').Mutation} Mutation */

const copied = ['assets', 'docs', 'electron', 'renderer', 'scripts', 'shared', 'tests']
const files = ['package.json', 'tsconfig.json', 'vitest.config.ts', 'electron.vite.config.ts']
const workers = 2
const words = process.argv.slice(2)
const wanted = words.filter((word) => word !== '--write')

/** @returns {Promise<Mutation[]>} */
async function loadMutations() {
  const folder = inProject('tests', 'security', 'mutations')
  const names = readdirSync(folder).filter((name) => name.endsWith('.mjs'))
  const modules = await Promise.all(names.map((name) => import(pathToFileURL(join(folder, name)).href)))
  const all = modules.flatMap((module) => module.mutations)
  return wanted.length === 0
    ? all
    : all.filter((each) => wanted.some((word) => JSON.stringify(each).includes(word)))
}

/** A copy of the project to break, built once. */
async function makeCopy() {
  const folder = mkdtempSync(join(tmpdir(), 'relasi-prove-'))
  for (const name of [...copied, ...files]) cpSync(inProject(name), join(folder, name), { recursive: true })
  symlinkSync(inProject('node_modules'), join(folder, 'node_modules'))
  writeFileSync(
    join(folder, 'prove.vite.config.ts'),
    "import config from './electron.vite.config.ts'\nexport default { main: config.main, preload: config.preload }\n",
  )
  if (!(await build(folder, 'electron.vite.config.ts'))) throw new Error('The unbroken copy does not build.')
  return folder
}

/** @param {string} folder @param {string} config */
async function build(folder, config) {
  const tool = join(folder, 'node_modules', 'electron-vite', 'bin', 'electron-vite.js')
  const options = { cwd: folder, stdio: /** @type {'ignore'} */ ('ignore') }
  return (await run(process.execPath, [tool, 'build', '--logLevel', 'silent', '-c', config], options)) === 0
}

/**
 * Runs one test file by name.
 * @param {string} folder @param {Mutation['test']} test
 * @returns {Promise<{ passed: number, failed: number }>}
 */
async function runTest(folder, test) {
  const report = join(folder, 'report.json')
  rmSync(report, { force: true })
  const isLive = test.file.startsWith('tests/e2e/')
  const config = isLive ? 'tests/e2e/vitest.config.ts' : 'vitest.config.ts'
  const tool = join(folder, 'node_modules', 'vitest', 'vitest.mjs')
  const pattern = test.name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  const args = ['run', '--config', config, test.file, '-t', pattern, '--testTimeout=20000']
  await run(process.execPath, [tool, ...args, '--reporter=json', `--outputFile=${report}`], {
    cwd: folder,
    stdio: 'ignore',
  })
  const results = JSON.parse(readFileSync(report, 'utf8')).testResults.flatMap(
    (/** @type {{ assertionResults: { status: string }[] }} */ { assertionResults }) => assertionResults,
  )
  const count = (/** @type {string} */ status) =>
    results.filter((/** @type {{ status: string }} */ result) => result.status === status).length
  return { passed: count('passed'), failed: count('failed') }
}

/** @param {string} folder @param {Mutation} mutation @returns {Promise<string>} what became of it */
async function prove(folder, { edits, test }) {
  const unbroken = await runTest(folder, test)
  if (unbroken.failed > 0 || unbroken.passed === 0) return 'the test does not pass without the change'
  /** @type {Map<string, string>} */
  const originals = new Map()
  try {
    for (const { file, find, replace } of edits) {
      const path = join(folder, file)
      const text = readFileSync(path, 'utf8')
      if (text.split(find).length !== 2) return `not found exactly once in ${file}: ${find}`
      if (!originals.has(path)) originals.set(path, text)
      writeFileSync(
        path,
        text.replace(find, () => replace),
      )
    }
    const isRenderer = edits.some(({ file }) => file.startsWith('renderer/'))
    const config = isRenderer ? 'electron.vite.config.ts' : 'prove.vite.config.ts'
    const isLive = test.file.startsWith('tests/e2e/')
    if (isLive && !(await build(folder, config))) return 'the broken copy does not build'
    const broken = await runTest(folder, test)
    return broken.failed > 0 ? 'fails' : 'STILL PASSES'
  } finally {
    for (const [path, text] of originals) writeFileSync(path, text)
    if (test.file.startsWith('tests/e2e/')) await build(folder, 'electron.vite.config.ts')
  }
}

/** @param {{ mutation: Mutation, outcome: string }[]} proofs */
function formatTable(proofs) {
  const rows = proofs.map(({ mutation: { item, removed, test }, outcome }) => {
    const file = test.file.replace('tests/', '')
    return `| ${item} | ${removed} | \`${file}\`: ${test.name} | ${outcome} |`
  })
  return ['| item | taken away | test | then |', '| --- | --- | --- | --- |', ...rows].join('\n')
}

/** @param {string} table */
async function writeTable(table) {
  const path = inProject('docs', 'SECURITY.md')
  const text = readFileSync(path, 'utf8')
  const parts = /(<!-- proofs -->\n)[\s\S]*(\n<!-- end of proofs -->)/
  writeFileSync(
    path,
    text.replace(parts, (_whole, from, to) => `${from}\n${table}\n${to}`),
  )
  await runTool('prettier/bin/prettier.cjs', ['--write', '--log-level', 'warn', path])
}

const mutations = await loadMutations()
const { stop } = await openDisplay()
const folders = await Promise.all(Array.from({ length: workers }, makeCopy))
/** @type {(string | undefined)[]} */
const outcomes = mutations.map(() => undefined)
let next = 0
try {
  await Promise.all(
    folders.map(async (folder) => {
      for (let index = next++; index < mutations.length; index = next++) {
        const mutation = /** @type {Mutation} */ (mutations[index])
        outcomes[index] = await prove(folder, mutation)
        console.log(`${outcomes[index]?.padEnd(6)}  ${mutation.item.padEnd(4)} without ${mutation.removed}`)
      }
    }),
  )
} finally {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
  stop()
}
const proofs = mutations.map((mutation, index) => ({ mutation, outcome: outcomes[index] ?? 'not run' }))
const table = formatTable(proofs)
console.log(`\n${table}\n`)
if (words.includes('--write')) await writeTable(table)
const unproven = proofs.filter(({ outcome }) => outcome !== 'fails').length
console.log(`${proofs.length - unproven} of ${proofs.length} protections proven`)
process.exitCode = unproven === 0 ? 0 : 1
