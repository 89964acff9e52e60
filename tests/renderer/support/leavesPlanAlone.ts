import { exampleIds } from '#shared/catalog/examples/exampleIds.ts'

/** Families and single commands that go, show, choose or write files: no plan is another one after them. */
const leaving =
  /^(app|export|file|filter|find|go|help|language|library|light|list|map|quickstart|save|theme|view)\./
export const leavesPlanAlone: readonly string[] = [
  'plan.new',
  'plan.details',
  'plan.leave',
  'canvas.addNote', // the first character does
  'canvas.editNote',
  'canvas.chooseAll',
  'canvas.copy',
  'canvas.cut', // the engine asks the sheet for the notes
  'canvas.paste', // the engine gives them back
  'canvas.block.next',
  'canvas.block.previous',
  'canvas.details',
  'canvas.openCell',
  'canvas.zoom',
  'canvas.zoomNext',
  'canvas.zoomPrevious',
  'canvas.about',
  'canvas.fillNext',
  'relationships.details',
  'relationships.explain',
  'relationships.linkNote',
  'relationships.compare',
  'relationships.leaveCompare',
  'relationships.sort.canvas',
  'relationships.sort.gap',
  'relationships.sort.closing',
  'relationships.sort.open',
  'journey.page',
  'journey.economics',
  'journey.panel',
  'journey.explain',
  'journey.whatIf',
  'journey.applyWhatIf', // nothing is tried out when it is pressed first
  'journey.discardWhatIf',
  'tactic.add', // the catalogue places it
  'tactic.edit',
  'funnel.stage.next',
  'funnel.stage.previous',
  'funnel.explain',
  'funnel.page.stages',
  'funnel.page.cohorts',
  'funnel.trend.counts',
  'funnel.trend.rates',
  'funnel.table',
  'funnel.hidden',
  'experiment.open',
  ...['apply', 'followUp', 'copy'].map((deed) => `experiment.verdict.${deed}`), // the open card does
  'sketch.rename',
  'sketch.addNote', // the first character does
  'sketch.outline',
  ...['left', 'right', 'up', 'down'].map((way) => `sketch.nudge.${way}`), // only what is drawn has a place to move from
  ...exampleIds.map((id) => `example.${id}`),
  'example.keep',
]
const looksAtJourneys = /^journey\.(view|layout|scale|scope|stage|segment|channel|next|previous)(\.|$)/
/** True for a command that changes nothing of a plan. */
export const leavesAlone = (id: string) =>
  leaving.test(id) || looksAtJourneys.test(id) || leavesPlanAlone.includes(id)
