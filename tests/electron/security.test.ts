import { describe, expect, it } from 'vitest'
import {
  isInside,
  isOurUrl,
  mayNavigate,
  mayRequest,
  maySend,
  mayUsePermission,
} from '#electron/main/security.ts'

const page = 'app://relasi/index.html'
const foreign = [
  'https://relasi/index.html',
  'http://localhost/',
  'app://relasi.evil/index.html',
  'app://relasi:80/index.html',
  'app://relasi@evil/index.html',
  'app://user@relasi/index.html',
  'app://other/index.html',
  'app:relasi',
  'app2://relasi/index.html',
  'file:///etc/passwd',
  'about:blank',
  'data:text/html,hi',
  'javascript:alert(1)',
  'blob:https://evil/1',
  '',
  'not a url',
]

describe('isOurUrl', () => {
  it('knows our origin by scheme and host', () => {
    expect(isOurUrl(page)).toBe(true)
    expect(isOurUrl('app://relasi/print.html?x=1#y')).toBe(true)
  })

  it.each(foreign)('refuses %s', (address) => {
    expect(isOurUrl(address)).toBe(false)
  })
})

describe('mayNavigate', () => {
  it('lets the shown page be loaded again', () => {
    expect(mayNavigate(page, page)).toBe(true)
    expect(mayNavigate(page, `${page}#part`)).toBe(true)
  })

  it.each([...foreign, 'app://relasi/print.html', 'app://relasi/assets/other.js', `${page}?x=1`])(
    'refuses to leave for %s',
    (address) => {
      expect(mayNavigate(page, address)).toBe(false)
    },
  )

  it('refuses to come from a foreign page', () => {
    expect(mayNavigate('about:blank', 'about:blank')).toBe(false)
  })
})

describe('mayRequest', () => {
  it.each([page, 'data:image/png;base64,AA', 'blob:app://relasi/1b9d6bcd'])('allows %s', (address) => {
    expect(mayRequest(address)).toBe(true)
  })

  it.each([
    'https://example.test/',
    'ws://127.0.0.1/',
    'file:///etc/passwd',
    'app://other/',
    'blob:https://x/1',
    'nope',
  ])('refuses %s', (address) => {
    expect(mayRequest(address)).toBe(false)
  })
})

describe('mayUsePermission', () => {
  it('grants lasting storage and copying to our page', () => {
    expect(mayUsePermission('persistent-storage', page)).toBe(true)
    expect(mayUsePermission('clipboard-sanitized-write', 'app://relasi/')).toBe(true)
  })

  it.each([
    'geolocation',
    'media',
    'notifications',
    'clipboard-read',
    'openExternal',
    'fullscreen',
    'unknown',
  ])('refuses %s', (permission) => {
    expect(mayUsePermission(permission, page)).toBe(false)
  })

  it('grants nothing to another page', () => {
    expect(mayUsePermission('persistent-storage', 'app://other/')).toBe(false)
    expect(mayUsePermission('persistent-storage', '')).toBe(false)
  })
})

describe('maySend', () => {
  it('hears the main frame of our page', () => {
    expect(maySend({ url: page, isMainFrame: true })).toBe(true)
  })

  it('refuses a subframe and a frame that is gone', () => {
    expect(maySend({ url: page, isMainFrame: false })).toBe(false)
    expect(maySend(null)).toBe(false)
  })

  it.each(foreign)('refuses the main frame of %s', (url) => {
    expect(maySend({ url, isMainFrame: true })).toBe(false)
  })
})

describe('isInside', () => {
  it('knows a folder and what lies in it', () => {
    expect(isInside('/a/b', '/a/b')).toBe(true)
    expect(isInside('/a/b', '/a/b/c/d')).toBe(true)
    expect(isInside('/a/b', '/a/b/..c')).toBe(true)
  })

  it.each(['/a', '/a/b-evil/c', '/a/bc', '/', '/a/b/../c'])('says no to %s', (path) => {
    expect(isInside('/a/b', path)).toBe(false)
  })
})
