import { cp, mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { launchApp } from '../support/launch.ts'
import { backToLibrary, whenReady } from '../support/shellSteps.ts'
import { notes, reachPlan, writeNote } from './support/planSteps.ts'

const planName = 'Warung Kopi'

async function createFolders() {
  const root = await mkdtemp(join(tmpdir(), 'relasi-copies-'))
  onTestFinished(() => rm(root, { recursive: true, force: true }))
  return { root, profile: join(root, 'profile'), copies: join(root, 'copies') }
}

async function writeAndClose(folders: { profile: string; copies: string }, title: string): Promise<void> {
  const relasi = await launchApp(folders)
  await reachPlan(relasi.page, planName)
  await writeNote(relasi.page, title)
  await relasi.close()
}

it('offers a plan back after the store was deleted, and takes it over whole', async () => {
  const folders = await createFolders()
  await writeAndClose(folders, 'Regulars')
  await rm(join(folders.profile, 'IndexedDB'), { recursive: true })

  const relasi = await launchApp(folders)
  const { page } = relasi
  await page.getByRole('heading', { name: 'A newer copy of 1 plan was found' }).waitFor()
  await page.getByRole('button', { name: 'Take over' }).click()
  await page.getByRole('button', { name: planName, exact: true }).click()
  expect(await notes(page)).toEqual(['Regulars'])
  await backToLibrary(page)
  expect(await page.getByRole('button', { name: 'Take over' }).count()).toBe(0)
  await relasi.close()
})

it('offers the newer copy after the store was set back, before the older plan can be edited', async () => {
  const folders = await createFolders()
  await writeAndClose(folders, 'Regulars')
  await cp(join(folders.profile, 'IndexedDB'), join(folders.root, 'last week'), { recursive: true })
  await writeAndClose(folders, 'Students')
  await rm(join(folders.profile, 'IndexedDB'), { recursive: true })
  await cp(join(folders.root, 'last week'), join(folders.profile, 'IndexedDB'), { recursive: true })

  const relasi = await launchApp(folders)
  await relasi.page.getByRole('button', { name: 'Take over' }).click()
  await relasi.page.getByRole('button', { name: planName, exact: true }).click()
  expect(await notes(relasi.page)).toEqual(['Regulars', 'Students'])
  await relasi.close()
})

it('does not offer a copy again that was left aside', async () => {
  const folders = await createFolders()
  await writeAndClose(folders, 'Regulars')
  await rm(join(folders.profile, 'IndexedDB'), { recursive: true })
  const relasi = await launchApp(folders)
  await relasi.page.getByRole('button', { name: 'Leave aside' }).click()
  await relasi.page.getByRole('button', { name: 'Leave aside' }).waitFor({ state: 'detached' })
  await relasi.close()
  const again = await launchApp(folders)
  await whenReady(again.page)
  expect(await again.page.getByRole('button', { name: 'Take over' }).count()).toBe(0)
  await again.close()
})

it('leaves no temporary file among the copies', async () => {
  const folders = await createFolders()
  await writeAndClose(folders, 'Regulars')
  const names = await readdir(folders.copies, { recursive: true })
  expect(names.length).toBeGreaterThan(0)
  expect(names.filter((name) => /tmp|~$/.test(name))).toEqual([])
})
