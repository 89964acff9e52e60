import { describe, expect, it } from 'vitest'
import { readRelasiFile } from '#shared/file/readRelasiFile.ts'
import { planBytes } from '#renderer/state/planBytes.ts'
import { buildSmallPlan } from '#tests/support/builders.ts'
import { must } from '../support/createTestLibrary.ts'
import { inFile, openTestFiles, rename } from '../support/openTestFiles.ts'

describe('saving', () => {
  async function opened(options: Parameters<typeof openTestFiles>[0] = {}) {
    const parts = await openTestFiles(options)
    await parts.open('coffee.relasi', inFile(buildSmallPlan(), 'r1'))
    return parts
  }
  const read = (bytes: Uint8Array | undefined) => must(readRelasiFile(bytes ?? new Uint8Array())).plan

  it('writes the linked file under a new revision with the old one as ancestor', async () => {
    const { files, edit, desktop, plan, toast } = await opened()
    edit('kiosk')
    expect(files.getState().link?.older).toBe(true)
    expect(await files.save()).toBe(true)
    const written = read(desktop.bytesOf('coffee.relasi'))
    expect(written).toEqual(plan())
    expect(plan().trail.ancestors).toEqual(['r1'])
    expect(plan().trail.revision).not.toBe('r1')
    expect(files.getState().link).toEqual({ fileName: 'coffee.relasi', older: false })
    expect(toast()?.label).toEqual({ key: 'fileSaved', values: { name: 'coffee.relasi' } })
    edit('cart')
    expect(files.getState().link?.older).toBe(true)
  })

  it('asks where the first time and links that file', async () => {
    const { files, library, desktop } = await openTestFiles()
    must(await library.openPlan(must(await library.createPlan('Warung'))))
    desktop.saveAsGives({ name: 'Warung.relasi' })
    expect(await files.save()).toBe(true)
    expect(files.getState().link).toEqual({ fileName: 'Warung.relasi', older: false })
    expect(read(desktop.bytesOf('Warung.relasi')).meta.name).toBe('Warung')
  })

  it('does nothing when the dialog is left', async () => {
    const { files, desktop, plan } = await opened()
    const before = plan()
    desktop.saveAsGives('cancelled')
    expect(await files.saveAs()).toBe(false)
    expect(plan()).toBe(before)
    expect(files.getState().question).toBeNull()
  })

  it('never writes over a file that someone else changed, unless told to', async () => {
    const { files, edit, desktop, answering, plan } = await opened()
    const theirs = planBytes(inFile(rename(plan(), 'Someone else'), 'r9'))
    desktop.overwrite('coffee.relasi', theirs)
    edit('kiosk')
    const question = await answering('cancel', () => files.save())
    expect(question).toEqual({ kind: 'changed_on_disk', fileName: 'coffee.relasi' })
    expect(desktop.bytesOf('coffee.relasi')).toBe(theirs)
    expect(plan().trail.revision).toBe('r1')
    await answering('overwrite', () => files.save())
    expect(read(desktop.bytesOf('coffee.relasi'))).toEqual(plan())
  })

  it('offers another place when writing fails, and the plan keeps its revision', async () => {
    const { files, desktop, answering, plan } = await opened()
    desktop.savingFails('no_space')
    const question = await answering('cancel', () => files.save())
    expect(question).toMatchObject({ kind: 'failed', during: 'save', error: { code: 'no_space' } })
    expect(plan().trail.revision).toBe('r1')
    desktop.saveAsGives({ name: 'elsewhere.relasi' })
    await answering('save_as', () => files.save())
    expect(files.getState().link?.fileName).toBe('elsewhere.relasi')
  })

  it('exports what is in memory without linking it', async () => {
    const { files, desktop, plan, edit, open } = await opened()
    edit('kiosk')
    desktop.saveAsGives({ name: 'rescue.relasi' })
    expect(await files.exportNow()).toBe(true)
    expect(read(desktop.bytesOf('rescue.relasi')).records).toEqual(plan().records)
    expect(desktop.links.get(plan().planId)).toBe('file:coffee.relasi')
    expect(files.getState().link).toEqual({ fileName: 'coffee.relasi', older: true })
    edit('cart')
    await open('rescue.relasi', read(desktop.bytesOf('rescue.relasi')))
    expect(files.getState().question).toBeNull()
    expect(plan().records.size).toBe(17)
  })
})
