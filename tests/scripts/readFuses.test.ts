import { expect, it } from 'vitest'
import { parseFuses, requiredFuses, wrongFuses } from '../../scripts/lib/readFuses.mjs'

const sentinel = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'

function binaryWith(wire: string, version = 1): Buffer {
  const head = Buffer.from([version, wire.length])
  return Buffer.concat([Buffer.from(`code${sentinel}`), head, Buffer.from(`${wire}more code`)])
}

it('reads as many fuses as the wire has', () => {
  expect(Object.keys(parseFuses(binaryWith('0000110')))).toHaveLength(7)
  expect(parseFuses(binaryWith('000011001'))).toMatchObject({ onlyLoadAppFromAsar: true, runAsNode: false })
})

it('a removed fuse is off', () => {
  expect(parseFuses(binaryWith('r000010'))['runAsNode']).toBe(false)
})

it('refuses a binary without fuses and an unknown version', () => {
  expect(() => parseFuses(Buffer.from('nothing'))).toThrow('no fuses')
  expect(() => parseFuses(binaryWith('0000110', 2))).toThrow('Unknown version')
})

it('names what is wrong, and asks for no fuse that this Electron does not have', () => {
  expect(wrongFuses(parseFuses(binaryWith('0000110')), requiredFuses)).toEqual([])
  expect(wrongFuses(parseFuses(binaryWith('1000110')), requiredFuses)).toEqual(['runAsNode'])
  expect(wrongFuses(parseFuses(binaryWith('000011010')), requiredFuses)).toEqual([
    'grantFileProtocolExtraPrivileges',
  ])
})
