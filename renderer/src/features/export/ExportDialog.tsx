import { useMemo, useState, useEffect, useId } from 'react'
import { languageNames } from '#renderer/i18n/i18n.ts'
import { useLanguage, useText } from '#renderer/i18n/useText.ts'
import { paperGeometry } from '#renderer/sheets/paperGeometry.ts'
import { usePlan } from '#renderer/state/DocumentProvider.tsx'
import { usePreferences, useStores } from '#renderer/state/StoresProvider.tsx'
import { Banner } from '#renderer/ui/Banner.tsx'
import { Button } from '#renderer/ui/Button.tsx'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import { SegmentedControl } from '#renderer/ui/SegmentedControl.tsx'
import { orientations, papers, sheets, type Orientation, type Paper } from '#shared/ipc/exportOptions.ts'
import { languages, type Language } from '#shared/ipc/preferences.ts'
import { rememberedOrientation, rememberedPaper } from './exportPaper.ts'
import { ExportPreview } from './ExportPreview.tsx'
import { useExportJob, type ExportState } from './useExportJob.ts'
import { useSheetContent } from './useSheetContent.ts'
import css from './ExportDialog.module.css'

/** Paper, orientation and language with the pages beside them; then the PDF. */
export function ExportDialog() {
  const t = useText('export')
  const { session, preferences, desktop } = useStores()
  const remembered = usePreferences(({ paper, orientation }) => ({ paper, orientation }))
  const plan = usePlan((now) => now)
  const paper = rememberedPaper(remembered, navigator.language)
  const orientation = rememberedOrientation(remembered)
  const interfaceLanguage = useLanguage()
  const [language, setLanguage] = useState<Language>(interfaceLanguage)
  const geometry = useMemo(() => paperGeometry({ paper, orientation }), [paper, orientation])
  const prepared = useSheetContent(plan, language)
  const job = useExportJob()
  const { state } = job
  const close = () => session.openDialog(null)
  const isRunning = state.kind === 'running'
  return (
    <Dialog
      title={t('title')}
      closeLabel={t('close')}
      onClose={close}
      size="wide"
      footer={
        <>
          {isRunning && <Button onClick={job.cancel}>{t('cancel')}</Button>}
          {state.kind === 'done' && (
            <Button onClick={() => void desktop.showInFolder(state.file.handle)}>{t('showInFolder')}</Button>
          )}
          <Button
            tone="ribbon"
            disabled={isRunning || prepared === null}
            onClick={() => job.start(plan, { paper, orientation, language, sheets })}
          >
            {state.kind === 'done' ? t('exportAgain') : t('export')}
          </Button>
        </>
      }
    >
      <div className={css.body}>
        <PaperChoices
          paper={paper}
          orientation={orientation}
          language={language}
          disabled={isRunning}
          onPaper={(chosen) => preferences.change({ paper: chosen })}
          onOrientation={(chosen) => preferences.change({ orientation: chosen })}
          onLanguage={setLanguage}
        />
        {prepared && <ExportPreview content={prepared.content} geometry={geometry} />}
      </div>
      {prepared && <MissingCharacters characters={prepared.missingCharacters} />}
      <Outcome state={state} />
    </Dialog>
  )
}

interface PaperChoicesProps {
  readonly paper: Paper
  readonly orientation: Orientation
  readonly language: Language
  readonly disabled: boolean
  readonly onPaper: (paper: Paper) => void
  readonly onOrientation: (orientation: Orientation) => void
  readonly onLanguage: (language: Language) => void
}

function PaperChoices(props: PaperChoicesProps) {
  const t = useText('export')
  return (
    <div className={css.choices}>
      <Select
        label={t('paper')}
        options={papers.map((paper) => [paper, paper] as const)}
        value={props.paper}
        disabled={props.disabled}
        onChange={props.onPaper}
      />
      <div className={css.field}>
        <span className={css.label}>{t('orientation')}</span>
        <SegmentedControl
          label={t('orientation')}
          choices={orientations.map((value) => ({ value, label: t(value) }))}
          value={props.orientation}
          disabled={props.disabled}
          onChange={props.onOrientation}
        />
      </div>
      <Select
        label={t('pageLanguage')}
        options={languages.map((language) => [language, languageNames[language]] as const)}
        value={props.language}
        disabled={props.disabled}
        onChange={props.onLanguage}
      />
    </div>
  )
}

interface SelectProps<T extends string> {
  readonly label: string
  readonly options: readonly (readonly [T, string])[]
  readonly value: T
  readonly disabled: boolean
  readonly onChange: (value: T) => void
}

function Select<T extends string>({ label, options, value, disabled, onChange }: SelectProps<T>) {
  const id = useId()
  return (
    <div className={css.field}>
      <label className={css.label} htmlFor={id}>
        {label}
      </label>
      <select
        id={id}
        className={css.select}
        value={value}
        disabled={disabled}
        onChange={(event) => {
          const chosen = options.find(([each]) => each === event.target.value)
          if (chosen) onChange(chosen[0])
        }}
      >
        {options.map(([each, name]) => (
          <option key={each} value={each}>
            {name}
          </option>
        ))}
      </select>
    </div>
  )
}

function MissingCharacters({ characters }: { readonly characters: readonly string[] }) {
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

function Outcome({ state }: { readonly state: ExportState }) {
  const t = useText('export')
  if (state.kind === 'failed') {
    const { code, detail } = state.error
    if (code === 'cancelled') return null
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
