import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

// What was built is what runs, so the words that must not be there are looked for in it.
const files = readdirSync('dist', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.(c?js|html|css)$/.test(entry.name))
  .map((entry) => join(entry.parentPath, entry.name))

/** Addresses that libraries carry as names (XML namespaces, error pages): never asked for. */
const known = [
  /^https?:\/\/www\.w3\.org\//,
  /^https?:\/\/(react\.dev|reactjs\.org|base-ui\.com|dexie\.org|(www\.|react\.)?i18next\.com|locize\.com|zod\.dev|reactflow\.dev)\b/,
  /^https?:\/\/(github\.com|tinyurl\.com|bit\.ly\/2kdckMn|json-schema\.org|ns\.adobe\.com|purl\.org|www\.aiim\.org|iptc\.org|mui\.com)\b/,
  /^https:\/\/git\.io\/debug_fd$/, // words of a warning in what stdlib brings along
  /^https?:\/\/(www\.strategyzer\.com|strategyzer\.com|creativecommons\.org)\b/,
]

it('there is a build to look at', () => {
  expect(files.length).toBeGreaterThan(4)
})

describe('item 1: nothing is loaded from elsewhere', () => {
  it.each(files)('%s', (file) => {
    const text = readFileSync(file, 'utf8')
    const foreign = [...text.matchAll(/\bhttps?:\/\/[a-z0-9.-]+[^\s"'`)\\]*/gi)]
      .map(([address]) => address)
      .filter((address) => !known.some((pattern) => pattern.test(address)))
    expect(foreign).toEqual([])
    expect(text).not.toMatch(/file:\/\/\/?[a-z./]/i)
  })
})

describe('item 10: no other program is started with an address', () => {
  it.each(files)('%s', (file) => {
    expect(readFileSync(file, 'utf8')).not.toContain('openExternal')
  })
})

describe('item 6: a page has no script or style of its own', () => {
  it.each(files.filter((file) => file.endsWith('.html')))('%s', (file) => {
    const text = readFileSync(file, 'utf8')
    expect(text).not.toMatch(/<style|\sstyle=|\son[a-z]+=|<base|<webview|<iframe/i)
    for (const [, attributes = '', body = ''] of text.matchAll(/<script([^>]*)>([^<]*)/gi)) {
      expect([attributes.includes('src='), body.trim()]).toEqual([true, ''])
    }
  })
})
