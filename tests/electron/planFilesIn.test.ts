import { expect, it } from 'vitest'
import { planFilesIn } from '#electron/main/planFilesIn.ts'

it('plan files are told from switches and folders, relative ones belong to where the start was', () => {
  const words = ['.', '--no-sandbox', 'plans/Warung.relasi', '/abs/B.RELASI', '--x=y.relasi', 'picture.png']
  expect(planFilesIn(words, '/home/me')).toEqual(['/home/me/plans/Warung.relasi', '/abs/B.RELASI'])
})
