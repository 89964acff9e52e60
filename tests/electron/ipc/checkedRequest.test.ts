import * as z from 'zod/mini'
import { expect, it } from 'vitest'
import { answerRequest, Refusal } from '#electron/main/ipc/checkedRequest.ts'
import type { Sender } from '#electron/main/security.ts'

const ours: Sender = { url: 'app://relasi/index.html', isMainFrame: true }
const schema = z.tuple([z.string().check(z.maxLength(5))])

function ask(
  sender: Sender | null,
  args: readonly unknown[],
  answer: (text: string) => unknown = (text) => text,
) {
  const reported: unknown[] = []
  const request = { schema, answer, report: (error: unknown) => reported.push(error) }
  return { reply: answerRequest(request, sender, args), reported }
}

it('our own main frame is answered', async () => {
  expect(await ask(ours, ['hi']).reply).toBe('hi')
})

it.each([
  ['a frame that is gone', null],
  ['a subframe of ours', { ...ours, isMainFrame: false }],
  ['about:blank', { ...ours, url: 'about:blank' }],
  ['a data address', { ...ours, url: 'data:text/html,x' }],
  ['another host', { ...ours, url: 'app://other/' }],
  ['a host that begins like ours', { ...ours, url: 'app://relasi.other/' }],
  ['a file', { ...ours, url: 'file:///etc/hostname' }],
])('%s is refused before the arguments are looked at', async (_name, sender) => {
  let asked = false
  const { reply } = ask(sender, ['hi'], () => (asked = true))
  await expect(reply).rejects.toMatchObject({ code: 'sender' })
  expect(asked).toBe(false)
})

it.each([[[]], [[1]], [['too long']], [['a', 'b']], [[null]]])(
  'the arguments %j are refused',
  async (args) => {
    await expect(ask(ours, args).reply).rejects.toMatchObject({ code: 'arguments' })
  },
)

it('what is thrown inside is reported here and told to the page as a code only', async () => {
  const secret = new Error('/home/someone/plans')
  const { reply, reported } = ask(ours, ['hi'], () => {
    throw secret
  })
  const error = await reply.catch((reason: unknown) => reason)
  expect(error).toBeInstanceOf(Refusal)
  expect(String(error)).not.toContain('/home')
  expect(reported).toEqual([secret])
})
