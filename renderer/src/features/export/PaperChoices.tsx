import { languageNames } from '#renderer/i18n/i18n.ts'
import { useText } from '#renderer/i18n/useText.ts'
import { SegmentedControl } from '#renderer/ui/SegmentedControl.tsx'
import { SelectField } from '#renderer/ui/SelectField.tsx'
import { orientations, papers, type Orientation, type Paper } from '#shared/ipc/exportOptions.ts'
import { languages, type Language } from '#shared/ipc/preferences.ts'
import css from './ExportDialog.module.css'

interface PaperChoicesProps {
  readonly paper: Paper
  readonly orientation: Orientation
  readonly language: Language
  readonly disabled: boolean
  readonly onPaper: (paper: Paper) => void
  readonly onOrientation: (orientation: Orientation) => void
  readonly onLanguage: (language: Language) => void
}

export function PaperChoices(props: PaperChoicesProps) {
  const t = useText('export')
  return (
    <>
      <SelectField
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
      <SelectField
        label={t('pageLanguage')}
        options={languages.map((language) => [language, languageNames[language]] as const)}
        value={props.language}
        disabled={props.disabled}
        onChange={props.onLanguage}
      />
    </>
  )
}
