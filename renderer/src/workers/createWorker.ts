import archiveUrl from './archive.worker.ts?worker&url'
import parseFileUrl from './parseFile.worker.ts?worker&url'
import simulateUrl from './simulate.worker.ts?worker&url'

/** Every worker there is, by the address Vite built it to. */
const builtUrls = { archive: archiveUrl, parseFile: parseFileUrl, simulate: simulateUrl } as const

interface WorkerPolicy {
  createScriptURL(url: string): string
}
interface TrustedTypeFactory {
  createPolicy(name: string, rules: WorkerPolicy): WorkerPolicy
}

let policy: WorkerPolicy | null = null

/** Starts one of our own workers: the only place with a Trusted Types policy and `new Worker`. */
export function createWorker(name: keyof typeof builtUrls): Worker {
  policy ??= createPolicy()
  return new Worker(policy.createScriptURL(builtUrls[name]), { type: 'module' })
}

function createPolicy(): WorkerPolicy {
  const rules = { createScriptURL: checkWorkerUrl }
  // safe: TypeScript's DOM library does not know Trusted Types; Chromium has them since 83
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypeFactory }
  return trustedTypes?.createPolicy('relasi-worker', rules) ?? rules
}

function checkWorkerUrl(url: string): string {
  const { href, protocol, host } = new URL(url, location.href)
  const built = Object.values(builtUrls).map((each) => new URL(each, location.href).href)
  if (protocol !== location.protocol || host !== location.host || !built.includes(href)) {
    throw new TypeError('This address is not one of our workers')
  }
  return href
}
