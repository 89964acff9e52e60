import { useEffect, useState } from 'react'
import { useText } from '#renderer/i18n/useText.ts'
import { Banner } from '#renderer/ui/Banner.tsx'
import type { ExportState } from './useExportJob.ts'
import css from './ExportDialog.module.css'

export function MissingCharacters({ characters }: { readonly characters: readonly string[] }) {
  const t = useText('export')
  if (characters.length === 0) return null
  return (
    <div className={css.message}>
      <Banner title={t('missingTitle', { count: characters.length })}>
        {t('missingText', { characters: characters.join('  ') })}
      </Banner>
    </div>
  )
}

/** What became of the export: on its way, written, called off, or why not. */
export function ExportOutcome({ state }: { readonly state: ExportState }) {
  const t = useText('export')
  if (state.kind === 'failed') {
    const { code, detail } = state.error
    return (
      <div className={css.message}>
        <Banner tone="danger" title={t('failedTitle')}>
          {t(`error_${code}`)} {t('failedSafe')}{' '}
          {detail !== '' && <span className={css.detail}>{detail}</span>}
        </Banner>
      </div>
    )
  }
  return (
    <p role="status" className={css.status}>
      {state.kind === 'done' && t('done', { name: state.file.name })}
      {state.kind === 'cancelled' && t('cancelled')}
      {state.kind === 'running' && state.progress && <Progress state={state} />}
    </p>
  )
}

const quickMs = 300

/** Nothing flickers for what is done at once. */
function Progress({ state }: { readonly state: Extract<ExportState, { kind: 'running' }> }) {
  const t = useText('export')
  const [isSlow, setSlow] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), quickMs)
    return () => clearTimeout(timer)
  }, [state.jobId])
  if (!isSlow || state.progress === null) return null
  const step = t(`step_${state.progress.step}`)
  return (
    <span className={css.progress}>
      <progress className={css.bar} value={state.progress.fraction} max={1} aria-label={step} />
      {step}
    </span>
  )
}
