import { useId } from 'react'
import { useText } from '#renderer/i18n/useText.ts'
import { sheetStanding } from '#shared/ipc/chooseSheets.ts'
import { sheets as allSheets, type Sheet } from '#shared/ipc/exportOptions.ts'
import type { Plan } from '#shared/model/plan/plan.ts'
import css from './ExportDialog.module.css'

interface SheetChoicesProps {
  readonly plan: Plan
  readonly sheets: readonly Sheet[]
  readonly disabled: boolean
  readonly onChange: (sheets: readonly Sheet[]) => void
}

/** Which pages: at least one; what cannot be or is not wanted yet says so. */
export function SheetChoices({ plan, sheets, disabled, onChange }: SheetChoicesProps) {
  const t = useText('export')
  const id = useId()
  return (
    <fieldset className={css.sheets}>
      <legend className={css.label}>{t('sheets')}</legend>
      {allSheets.map((sheet) => {
        const isOn = sheets.includes(sheet)
        const standing = sheetStanding(plan, sheet)
        const isLast = isOn && sheets.length === 1
        const hint =
          standing === 'empty'
            ? t('sheetEmpty')
            : standing === 'hidden'
              ? t('sheetHidden')
              : isLast
                ? t('lastSheet')
                : null
        return (
          <div key={sheet}>
            <label className={css.sheet}>
              <input
                type="checkbox"
                checked={isOn}
                disabled={disabled || isLast || (standing === 'empty' && !isOn)}
                aria-describedby={hint === null ? undefined : `${id}${sheet}`}
                onChange={() =>
                  onChange(allSheets.filter((each) => (each === sheet ? !isOn : sheets.includes(each))))
                }
              />
              {t(`sheet_${sheet}`)}
            </label>
            {hint !== null && (
              <p id={`${id}${sheet}`} className={css.hint}>
                {hint}
              </p>
            )}
          </div>
        )
      })}
    </fieldset>
  )
}
