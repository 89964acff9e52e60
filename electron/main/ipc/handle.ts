import { ipcMain } from 'electron'
import type * as z from 'zod/mini'
import type { DesktopApi } from '#shared/ipc/contract.ts'
import { requestSchemas, type RequestName } from '#shared/ipc/schemas.ts'
import { requestChannel } from '../../channels.ts'
import { senderOf } from '../compat.ts'
import { answerRequest } from './checkedRequest.ts'

/** Answers a channel; the only use of ipcMain, so that no message passes without the checks. */
export function handle<Schema extends z.ZodMiniType>(
  channel: string,
  schema: Schema,
  answer: (...args: never[]) => unknown,
): void {
  const report = (error: unknown) => console.error(`${channel}:`, error)
  ipcMain.handle(channel, (event, ...args: unknown[]) =>
    answerRequest({ schema, answer, report }, senderOf(event), args),
  )
}

type Answer<Name extends RequestName> = (
  ...args: Parameters<DesktopApi[Name]>
) => Awaited<ReturnType<DesktopApi[Name]>> | ReturnType<DesktopApi[Name]>

/** Answers to some of the calls of the contract. */
export type Answers<Name extends RequestName> = { readonly [Key in Name]: Answer<Key> }

/** Puts answers on their channels with the schema of the contract. */
export function handleAll(answers: Answers<RequestName>): void {
  for (const name of Object.keys(requestSchemas) as RequestName[]) {
    // safe: the schemas' keys are the names
    handle(requestChannel(name), requestSchemas[name], answers[name])
  }
}
