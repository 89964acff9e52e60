import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createFileServer } from '#electron/main/protocol.ts'

// Written out here on purpose: the exact header is the promise (docs/SECURITY.md item 6).
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'; frame-src 'none'; frame-ancestors 'none'; object-src 'none'; require-trusted-types-for 'script'; trusted-types relasi-worker"

let folder: string
let serve: (request: Request) => Promise<Response>

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'relasi-protocol-'))
  const root = join(folder, 'root')
  mkdirSync(join(root, 'assets'), { recursive: true })
  mkdirSync(join(folder, 'root-evil'))
  writeFileSync(join(root, 'index.html'), '<!doctype html>')
  writeFileSync(join(root, 'assets', 'a.js'), 'export {}')
  writeFileSync(join(root, 'assets', 'a b.css'), 'a {}')
  writeFileSync(join(root, 'secret.map'), '{}')
  writeFileSync(join(folder, 'root-evil', 'index.html'), 'evil')
  writeFileSync(join(folder, 'outside.html'), 'outside')
  symlinkSync(join(folder, 'outside.html'), join(root, 'link.html'))
  symlinkSync(join(folder, 'root-evil'), join(root, 'linked-folder'))
  serve = createFileServer(root)
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

const ask = (address: string, method = 'GET') => serve(new Request(address, { method }))

describe('a file of the renderer', () => {
  it.each([
    ['index.html', 'text/html; charset=utf-8'],
    ['assets/a.js', 'text/javascript; charset=utf-8'],
    ['assets/a%20b.css', 'text/css; charset=utf-8'],
  ])('%s is served as %s', async (path, type) => {
    const reply = await ask(`app://relasi/${path}`)
    expect(reply.status).toBe(200)
    expect(reply.headers.get('content-type')).toBe(type)
    expect((await reply.text()).length).toBeGreaterThan(0)
  })

  it('is answered without a body to HEAD', async () => {
    const reply = await ask('app://relasi/index.html', 'HEAD')
    expect([reply.status, await reply.text()]).toEqual([200, ''])
  })
})

describe('every reply', () => {
  it.each([
    ['app://relasi/index.html', 'GET', 200],
    ['app://relasi/assets/a.js', 'GET', 200],
    ['app://relasi/missing.html', 'GET', 404],
    ['app://relasi/%zz', 'GET', 400],
    ['app://other/index.html', 'GET', 403],
    ['app://relasi/index.html', 'POST', 405],
  ])('to %s (%s) carries the policy and nosniff', async (address, method, status) => {
    const reply = await ask(address, method)
    expect(reply.status).toBe(status)
    expect(reply.headers.get('content-security-policy')).toBe(policy)
    expect(reply.headers.get('x-content-type-options')).toBe('nosniff')
  })
})

describe('a path that would leave the folder', () => {
  it.each([
    '..%2findex.html',
    '..%2foutside.html',
    '%2e%2e%2foutside.html',
    '..%5coutside.html',
    '%252e%252e%252foutside.html',
    '/etc/passwd',
    '%2fetc%2fpasswd.html',
    '%zz',
    '....//outside.html',
    'assets/..%2f..%2foutside.html',
    '..%2froot-evil%2findex.html',
    'link.html',
    'linked-folder/index.html',
    'index.html%00.js',
    'C:%2foutside.html',
  ])('%s is refused', async (path) => {
    const reply = await ask(`app://relasi/${path}`)
    expect(reply.status).toBeGreaterThanOrEqual(400)
    expect(await reply.text()).toBe('')
  })
})

it('a kind of file that does not ship is refused', async () => {
  expect((await ask('app://relasi/secret.map')).status).toBe(404)
})

it.each(['app://other/index.html', 'app://relasi.evil/index.html', 'https://relasi/index.html'])(
  '%s is refused: not our host',
  async (address) => {
    expect((await ask(address)).status).toBe(403)
  },
)
