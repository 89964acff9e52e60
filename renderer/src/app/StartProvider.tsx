import { createContext, useContext, type ReactNode } from 'react'
import type { StartInfo } from '#shared/ipc/contract.ts'

const StartContext = createContext<StartInfo | null>(null)

/** What main told at the start: versions, platform, system locale. */
export function StartProvider({ info, children }: { info: StartInfo; children: ReactNode }) {
  return <StartContext value={info}>{children}</StartContext>
}

export function useStartInfo(): StartInfo {
  const info = useContext(StartContext)
  if (!info) throw new Error('useStartInfo needs a StartProvider above it')
  return info
}

export function usePlatform(): StartInfo['platform'] {
  return useStartInfo().platform
}
