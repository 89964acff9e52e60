import type { VerdictSubject } from '#shared/model/experiment/verdictSubject.ts'
import { useText } from '#renderer/i18n/useText.ts'
import { Why } from '#renderer/ui/Why.tsx'
import {
  rateFigure,
  thresholdFigures,
  useFigureDesk,
  type FigureDesk,
  type VerdictFigure,
} from './figureDesk.ts'
import {
  bestFigure,
  chanceFigures,
  ratioFigure,
  severalFigures,
  sizeFigures,
  testFigure,
} from './variationFigures.ts'
import css from './Figures.module.css'

/** The numbers behind the verdict, each with its why; the chance stands beside the test, never instead. */
export function Figures({ subject }: { subject: VerdictSubject }) {
  const t = useText('verdict')
  const desk = useFigureDesk(subject)
  const figures = figuresOf(desk)
  if (figures.length === 0) return null
  const isSeveral = subject.verdict.variations.length > 1
  return (
    <>
      <dl className={css.row} aria-label={t('fig_title')}>
        {figures.map((figure) => (
          <div key={figure.id} className={css.figure} data-figure={figure.id}>
            <dt className={css.label}>{figure.label}</dt>
            <dd className={css.value}>
              <Number figure={figure} />
            </dd>
          </div>
        ))}
      </dl>
      {isSeveral && <Variations desk={desk} />}
    </>
  )
}

function figuresOf(desk: FigureDesk): readonly VerdictFigure[] {
  const { verdict, arms } = desk.subject
  const [only] = verdict.variations
  const isOpen = verdict.threshold !== null || verdict.variations.length > 0
  const found = [
    ...(isOpen ? arms.map((_, index) => rateFigure(desk, index)) : []),
    ...thresholdFigures(desk),
    ...(verdict.variations.length === 1 && only
      ? [testFigure(desk, only), ...sizeFigures(desk, only), ...chanceFigures(desk, only)]
      : severalFigures(desk)),
    ratioFigure(desk),
  ]
  return found.filter((figure) => figure !== null)
}

function Number({ figure: { label, value, explain } }: { figure: VerdictFigure }) {
  const t = useText('verdict')
  return (
    <Why label={t('fig_ask', { name: label, value })} explain={explain}>
      {value}
    </Why>
  )
}

/** Each variation against the control, one row each. */
function Variations({ desk }: { desk: FigureDesk }) {
  const { t, subject, nameOf } = desk
  const rows = subject.verdict.variations.map((variation) => {
    const [difference, lift] = sizeFigures(desk, variation)
    const [better] = chanceFigures(desk, variation)
    return {
      variation,
      cells: [testFigure(desk, variation), difference, lift, better, bestFigure(desk, variation.index)],
    }
  })
  const heads = [t('fig_holm'), t('fig_diff'), t('fig_lift'), t('fig_better', { name: '…' }), t('fig_best')]
  return (
    <div className={css.scroller}>
      <table className={css.table}>
        <caption className={css.caption}>{t('fig_several', { control: nameOf(0) })}</caption>
        <thead>
          <tr>
            <th scope="col">{t('fig_variation')}</th>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
            <th scope="col">{t('fig_call')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ variation: { index, call }, cells }) => (
            <tr key={index}>
              <th scope="row">{nameOf(index)}</th>
              {cells.map((figure, at) => (
                <td key={at}>{figure && <Number figure={figure} />}</td>
              ))}
              <td>{t(`call_${call}`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
