import { useMemo } from 'react'
import { tacticKinds } from '#shared/catalog/tactics.ts'
import { useText } from '#renderer/i18n/useText.ts'
import type { ToldTactic } from './searchTactics.ts'

/** The catalogue in the language of the moment. */
export function useToldTactics(): readonly ToldTactic[] {
  const t = useText('tactics')
  return useMemo(
    () =>
      tacticKinds.map((kind) => ({
        kind,
        name: t(`${kind.id}_name`),
        about: `${t(`${kind.id}_what`)} ${t(`${kind.id}_example`)}`,
      })),
    [t],
  )
}
