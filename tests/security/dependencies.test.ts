import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import newest from './electronMajors.json'

interface Package {
  readonly version?: string
  readonly integrity?: string
  readonly license?: string
  readonly resolved?: string
  readonly dev?: boolean
  readonly devOptional?: boolean
  readonly optional?: boolean
  readonly peer?: boolean
}

const read = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'))
const manifest = read('package.json') as Readonly<
  Record<'dependencies' | 'devDependencies', Record<string, string>>
>
const { packages } = read('package-lock.json') as { readonly packages: Readonly<Record<string, Package>> }
const locked = Object.entries(packages).filter(([path]) => path !== '')
const shipped = locked.filter(
  ([, { dev, devOptional, optional, peer }]) => !dev && !devOptional && !optional && !peer,
)

describe('item 11: Electron', () => {
  it('is one of the three newest majors', () => {
    const major = Number(manifest.devDependencies['electron']?.split('.')[0])
    expect(newest.majors.toSorted((a, b) => b - a).slice(0, 3)).toContain(major)
  })
})

describe('item 22: dependencies', () => {
  it('are named by an exact version', () => {
    for (const version of Object.values({ ...manifest.dependencies, ...manifest.devDependencies })) {
      expect(version).toMatch(/^\d+\.\d+\.\d+$/)
    }
  })

  it('are locked with their content, and without the host they came from', () => {
    expect(
      locked.filter(([, { integrity }]) => !integrity?.startsWith('sha512-')).map(([path]) => path),
    ).toEqual([])
    expect(locked.filter(([, { resolved }]) => resolved !== undefined)).toEqual([])
  })

  it('are installed without running anything', () => {
    expect(readFileSync('.npmrc', 'utf8')).toMatch(/^ignore-scripts ?= ?true$/m)
  })

  it('that ship are few, and free to ship', () => {
    const free = [
      ...['MIT', 'ISC', 'Apache-2.0', '0BSD', 'CC0-1.0', 'OFL-1.1', '(MIT AND Zlib)', 'BSD-3-Clause'],
      'Apache-2.0 AND BSL-1.0',
    ]
    expect(shipped.filter(([, { license = '?' }]) => !free.includes(license)).map(([path]) => path)).toEqual(
      [],
    )
    // Two projects publish each of their functions as a package of its own.
    const projects = new Set(shipped.map(([path]) => path.replace(/(@stdlib\/|d3-).*/, '$1')))
    expect(projects.size).toBeLessThanOrEqual(50)
  })
})
