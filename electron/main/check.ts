// `relasi check a.relasi …`: plain Node, no Electron. Exit codes: 0 all are good plans, 1 one is not, 2 usage.
import { readFile, stat } from 'node:fs/promises'
import { limits } from '#shared/file/limits.ts'
import { parseCheckArguments } from './check/checkArguments.ts'
import { checkFile, createCheckTexts, type CheckedFile, type CheckTexts } from './check/checkFile.ts'

void run(process.argv.slice(2)).then((code) => {
  process.exitCode = code
})

async function run(words: readonly string[]): Promise<number> {
  const asked = parseCheckArguments(words)
  if (asked === null) {
    process.stderr.write(`${createCheckTexts('en')('checkUsage')}\n`)
    return 2
  }
  const say = createCheckTexts(asked.language)
  let allGood = true
  for (const file of asked.files) {
    const { isGood, lines } = await checkPath(file, say)
    if (!isGood) allGood = false
    const stream = isGood ? process.stdout : process.stderr
    for (const line of lines) stream.write(`${line}\n`)
  }
  return allGood ? 0 : 1
}

function checkPath(file: string, say: CheckTexts): Promise<CheckedFile> {
  return readWithin(file, limits.fileBytes).then(
    (bytes) =>
      bytes === null
        ? { isGood: false, lines: [`${file}: ${say('problem_too_large')}`] }
        : checkFile(file, bytes, say),
    (error: NodeJS.ErrnoException) => ({
      isGood: false,
      lines: [say('checkUnreadable', { file, detail: error.code ?? error.message })],
    }),
  )
}

/** The bytes of a file, or null when it is larger than `most`: then nothing of it is read. */
async function readWithin(file: string, most: number): Promise<Uint8Array | null> {
  const { size } = await stat(file)
  return size > most ? null : readFile(file)
}
