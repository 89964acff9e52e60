import { useState } from 'react'
import { useLanguage, useText } from '#renderer/i18n/useText.ts'
import { useStores } from '#renderer/state/StoresProvider.tsx'
import { Banner } from '#renderer/ui/Banner.tsx'
import { Button } from '#renderer/ui/Button.tsx'
import type { FileError, SavedFile } from '#shared/ipc/contract.ts'
import { experimentsOf } from '#shared/model/experiment/getExperiment.ts'
import type { Plan } from '#shared/model/plan/plan.ts'
import { tableBytes } from './tableBytes.ts'
import css from './ExportDialog.module.css'

type TableState =
  | { readonly kind: 'idle' | 'running' }
  | { readonly kind: 'done'; readonly file: SavedFile }
  | { readonly kind: 'failed'; readonly error: FileError }

/** The experiments for a spreadsheet; nothing while there are none. */
export function TableExport({ plan }: { readonly plan: Plan }) {
  const t = useText('export')
  const { desktop } = useStores()
  const language = useLanguage()
  const [state, setState] = useState<TableState>({ kind: 'idle' })
  if (experimentsOf(plan).length === 0) return null
  const save = async () => {
    setState({ kind: 'running' })
    const bytes = await tableBytes(plan, language)
    const saved = await desktop.saveTable({ suggestedName: plan.meta.name, bytes })
    if (saved.ok) setState({ kind: 'done', file: saved.value })
    else
      setState(saved.error.code === 'cancelled' ? { kind: 'idle' } : { kind: 'failed', error: saved.error })
  }
  return (
    <section className={css.table} aria-label={t('csvTitle')}>
      <span className={css.label}>{t('csvTitle')}</span>
      <p className={css.hint}>{t('csvText')}</p>
      <Button disabled={state.kind === 'running'} onClick={() => void save()}>
        {t('csvSave')}
      </Button>
      {state.kind === 'failed' && (
        <Banner tone="danger" title={t('csvFailed')}>
          {t(`error_${state.error.code === 'cancelled' ? 'io' : state.error.code}`)} {t('failedSafe')}
        </Banner>
      )}
      <p role="status" className={css.hint}>
        {state.kind === 'done' && t('done', { name: state.file.name })}
      </p>
    </section>
  )
}
