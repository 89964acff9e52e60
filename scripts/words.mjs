// Writes docs/WORDS.md: each text of the app in its three languages side by side, for whoever judges the
// words. With --check it writes nothing and answers with exit code 1 when the page is out of date.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const languages = ['en', 'id', 'ms']
const root = new URL('../', import.meta.url)
const page = new URL('docs/WORDS.md', root)

/** @param {string} language @param {string} area @returns {Record<string, string>} */
function readTexts(language, area) {
  try {
    return JSON.parse(readFileSync(new URL(`shared/locales/${language}/${area}.json`, root), 'utf8'))
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === 'ENOENT') return {}
    throw error
  }
}

/** @param {string | undefined} text */
function cell(text) {
  return (text ?? '').replaceAll('\\', '\\\\').replaceAll('|', '\\|').replaceAll('\n', '<br>')
}

/** The whole page as it should be. */
export function buildWordsPage() {
  const areas = readdirSync(new URL('shared/locales/en/', root))
    .filter((name) => name.endsWith('.json'))
    .map((name) => name.replace('.json', ''))
    .sort()
  const tables = areas.map((area) => {
    const texts = languages.map((language) => readTexts(language, area))
    const keys = [...new Set(texts.flatMap((own) => Object.keys(own)))]
    const rows = keys.map((key) => `| \`${key}\` | ${texts.map((own) => cell(own[key])).join(' | ')} |`)
    return [
      `## ${area}`,
      '',
      '| key | English | Indonesian | Malay |',
      '| --- | --- | --- | --- |',
      ...rows,
    ].join('\n')
  })
  const count = areas.reduce((sum, area) => sum + Object.keys(readTexts('en', area)).length, 0)
  const head = [
    '# Words',
    '',
    `All ${count} texts of the app, written by \`npm run words\` from \`shared/locales\`. Change them there, not here.`,
  ]
  return `${[head.join('\n'), ...tables].join('\n\n')}\n`
}

function main() {
  const wanted = buildWordsPage()
  if (process.argv.includes('--check')) {
    let current = ''
    try {
      current = readFileSync(page, 'utf8')
    } catch {
      // A page that is not there is out of date.
    }
    if (current === wanted) return
    console.error('docs/WORDS.md is out of date: run npm run words')
    process.exitCode = 1
    return
  }
  writeFileSync(page, wanted)
  console.log(`docs/WORDS.md written (${wanted.split('\n').length} lines)`)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main()
