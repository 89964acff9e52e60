import type { DesktopApi } from '#shared/ipc/contract.ts'

declare global {
  interface Window {
    readonly desktop?: DesktopApi
  }
}

/** The bridge to main; without one (component tests, a plain browser) a stand-in that keeps nothing. */
export async function connectDesktop(): Promise<DesktopApi> {
  if (window.desktop) return window.desktop
  const { createBrowserDesktop } = await import('./browserDesktop.ts')
  return createBrowserDesktop()
}
