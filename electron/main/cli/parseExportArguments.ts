import { orientations, papers, sheets, type ExportOptions, type Sheet } from '#shared/ipc/exportOptions.ts'
import { languages, type Language } from '#shared/ipc/preferences.ts'
import { fail, ok, type Result } from '#shared/lib/result.ts'

/** What `relasi export …` is to do; null are the system's language and the sheets each plan has filled. */
export interface ExportRequest {
  readonly kind: 'export'
  readonly inputs: readonly string[]
  readonly target: { readonly kind: 'pdf' | 'csv' | 'folder'; readonly path: string }
  readonly options: Omit<ExportOptions, 'language' | 'sheets'> & {
    readonly language: Language | null
    readonly sheets: readonly Sheet[] | null
  }
  readonly force: boolean
  /** Started by the app itself: progress is said line by line to a machine. */
  readonly forApp: boolean
}

export interface HelpRequest {
  readonly kind: 'help'
  readonly language: Language | null
}

export interface UsageError {
  readonly code:
    | 'unknownOption'
    | 'missingValue'
    | 'badValue'
    | 'twice'
    | 'noInput'
    | 'noTarget'
    | 'twoTargets'
    | 'oneForPdf'
  readonly values: Readonly<Record<string, string>>
  /** As far as it was understood, to say the message in it. */
  readonly language: Language | null
}

const withValue = ['pdf', 'csv', 'out-dir', 'paper', 'orientation', 'language', 'sheets'] as const
const flags = ['force', 'help', 'for-app'] as const
type OptionName = (typeof withValue)[number] | (typeof flags)[number]

/** Switches of the engine that launchers put behind the words. */
const engineSwitches =
  /^--(log-level|no-sandbox|disable-gpu|ozone-platform|lang|force-device-scale-factor)(=|$)/

interface Words {
  readonly given: ReadonlyMap<OptionName, string>
  readonly inputs: readonly string[]
}

/** Reads the words after `export`; nothing is looked up on the disk. */
export function parseExportArguments(
  words: readonly string[],
): Result<ExportRequest | HelpRequest, UsageError> {
  const guess = languageIn(words)
  const refuse = (code: UsageError['code'], values: UsageError['values'] = {}) =>
    fail({ code, values, language: guess })
  const read = readWords(words)
  if (!read.ok) return refuse(read.error.code, read.error.values)
  const { given, inputs } = read.value
  if (given.has('help')) return ok({ kind: 'help', language: guess })

  const paper = choose(given, 'paper', papers, 'A4')
  const orientation = choose(given, 'orientation', orientations, 'landscape')
  const language = choose(given, 'language', languages, null)
  const chosenSheets = chooseSheets(given.get('sheets'))
  for (const choice of [paper, orientation, language, chosenSheets]) {
    if (!choice.ok) return refuse(choice.error.code, choice.error.values)
  }
  if (!paper.ok || !orientation.ok || !language.ok || !chosenSheets.ok) return refuse('badValue')

  if (inputs.length === 0) return refuse('noInput')
  const [target, other] = targetOptions.flatMap(([option, kind]) => {
    const path = given.get(option)
    return path === undefined ? [] : [{ kind, path }]
  })
  if (other !== undefined) return refuse('twoTargets')
  if (target === undefined) return refuse('noTarget')
  if (target.kind !== 'folder' && inputs.length > 1) return refuse('oneForPdf', { name: `--${target.kind}` })
  return ok({
    kind: 'export',
    inputs,
    target,
    options: {
      paper: paper.value,
      orientation: orientation.value,
      language: language.value,
      sheets: chosenSheets.value,
    },
    force: given.has('force'),
    forApp: given.has('for-app'),
  })
}

const targetOptions = [
  ['pdf', 'pdf'],
  ['csv', 'csv'],
  ['out-dir', 'folder'],
] as const

type Wrong = { readonly code: UsageError['code']; readonly values: UsageError['values'] }

function readWords(words: readonly string[]): Result<Words, Wrong> {
  const given = new Map<OptionName, string>()
  const inputs: string[] = []
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] ?? ''
    if (engineSwitches.test(word)) continue
    if (word === '--') return ok({ given, inputs: [...inputs, ...words.slice(index + 1)] })
    if (!word.startsWith('-') || word === '-') {
      inputs.push(word)
      continue
    }
    const option = readOption(word, words[index + 1])
    if (!option.ok) return option
    const { name, value, usesNext } = option.value
    if (given.has(name)) return fail({ code: 'twice', values: { name: `--${name}` } })
    given.set(name, value)
    if (usesNext) index += 1
  }
  return ok({ given, inputs })
}

function readOption(
  word: string,
  next: string | undefined,
): Result<{ readonly name: OptionName; readonly value: string; readonly usesNext: boolean }, Wrong> {
  const [written = '', ...rest] = word.split('=')
  const name = written === '-h' ? 'help' : written.replace(/^--/, '')
  const flag = flags.find((each) => each === name)
  if (flag && rest.length === 0) return ok({ name: flag, value: '', usesNext: false })
  const option = withValue.find((each) => each === name)
  if (!option || !word.startsWith('--')) return fail({ code: 'unknownOption', values: { name: written } })
  const value = rest.length > 0 ? rest.join('=') : next
  if (value === undefined || value === '' || (rest.length === 0 && value.startsWith('--'))) {
    return fail({ code: 'missingValue', values: { name: written } })
  }
  return ok({ name: option, value, usesNext: rest.length === 0 })
}

function choose<T extends string, Fallback extends T | null>(
  given: Words['given'],
  name: OptionName,
  possible: readonly T[],
  fallback: Fallback,
): Result<T | Fallback, Wrong> {
  const value = given.get(name)
  if (value === undefined) return ok(fallback)
  const found = possible.find((each) => each.toLowerCase() === value.toLowerCase())
  if (found !== undefined) return ok(found)
  return fail({ code: 'badValue', values: { name: `--${name}`, value, possible: possible.join(', ') } })
}

/** In the order of the pages, whatever the order of the words. */
function chooseSheets(value: string | undefined): Result<readonly Sheet[] | null, Wrong> {
  if (value === undefined) return ok(null)
  const words = value.split(',').map((word) => word.trim())
  const unknown = words.find((word) => !sheets.some((sheet) => sheet === word.toLowerCase()))
  if (unknown !== undefined) {
    const values = { name: '--sheets', value: unknown, possible: sheets.join(', ') }
    return fail({ code: 'badValue', values })
  }
  return ok(sheets.filter((sheet) => words.some((word) => word.toLowerCase() === sheet)))
}

/** The language wanted, even when another word is wrong: the message is said in it. */
function languageIn(words: readonly string[]): Language | null {
  const place = words.findIndex((word) => word === '--language' || word.startsWith('--language='))
  const value = words[place]?.split('=')[1] ?? words[place + 1]
  return place < 0 ? null : (languages.find((language) => language === value?.toLowerCase()) ?? null)
}
