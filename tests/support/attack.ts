import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { launchApp, type LaunchedApp } from './launch.ts'

export interface AttackLog {
  /** Address, and whether the app stopped it. */
  readonly navigations: readonly (readonly [string, boolean])[]
  /** Calls of `shell.openExternal`. */
  readonly opened: number
}

export interface AttackedApp extends LaunchedApp {
  /** The address of the page that must stay. */
  readonly url: string
  /** An address of a real server on loopback: what reaches it was not stopped. */
  readonly remote: string
  reached(): number
  log(): Promise<AttackLog>
}

/** The app beside a real server that must not be reached, with what is refused aloud allowed for. */
export async function launchAttacked(): Promise<AttackedApp> {
  let reached = 0
  const server = createServer((_request, response) => response.end('reached'))
  server.on('connection', () => (reached += 1))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo // safe: it listens on a port

  const relasi = await launchApp()
  relasi.allowProblems(/Content Security Policy|Trusted ?(Type|Script|HTML)/)
  relasi.allowProblems(/Failed to load resource|Not allowed to load local resource|Fetch API cannot load/)
  relasi.allowProblems(/Not allowed to navigate top frame/)
  await relasi.app.evaluate(({ shell, webContents }) => {
    const log: { navigations: [string, boolean][]; opened: number } = { navigations: [], opened: 0 }
    Reflect.set(globalThis, 'attackLog', log)
    shell.openExternal = () => {
      log.opened += 1
      return Promise.resolve()
    }
    webContents.getAllWebContents()[0]?.on('will-frame-navigate', (details) => {
      log.navigations.push([details.url, details.defaultPrevented])
    })
  })
  return {
    ...relasi,
    url: relasi.page.url(),
    remote: `http://127.0.0.1:${port}/attack`,
    reached: () => reached,
    log: () => relasi.app.evaluate(() => Reflect.get(globalThis, 'attackLog') as AttackLog),
    close: async () => {
      server.close()
      await relasi.close()
    },
  }
}
