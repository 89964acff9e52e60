import type { CsvAreas } from '#shared/file/csvTexts.ts'
import type { Language } from '#shared/ipc/preferences.ts'
import enCommon from '#shared/locales/en/common.json'
import enExperiment from '#shared/locales/en/experiment.json'
import enExport from '#shared/locales/en/export.json'
import enJourneys from '#shared/locales/en/journeys.json'
import enPrint from '#shared/locales/en/print.json'
import enVerdict from '#shared/locales/en/verdict.json'
import idCommon from '#shared/locales/id/common.json'
import idExperiment from '#shared/locales/id/experiment.json'
import idExport from '#shared/locales/id/export.json'
import idJourneys from '#shared/locales/id/journeys.json'
import idPrint from '#shared/locales/id/print.json'
import idVerdict from '#shared/locales/id/verdict.json'
import msCommon from '#shared/locales/ms/common.json'
import msExperiment from '#shared/locales/ms/experiment.json'
import msExport from '#shared/locales/ms/export.json'
import msJourneys from '#shared/locales/ms/journeys.json'
import msPrint from '#shared/locales/ms/print.json'
import msVerdict from '#shared/locales/ms/verdict.json'

/** The words of the table of experiments in every language. */
export const tableTexts = {
  en: {
    common: enCommon,
    experiment: enExperiment,
    export: enExport,
    journeys: enJourneys,
    print: enPrint,
    verdict: enVerdict,
  },
  id: {
    common: idCommon,
    experiment: idExperiment,
    export: idExport,
    journeys: idJourneys,
    print: idPrint,
    verdict: idVerdict,
  },
  ms: {
    common: msCommon,
    experiment: msExperiment,
    export: msExport,
    journeys: msJourneys,
    print: msPrint,
    verdict: msVerdict,
  },
} satisfies Record<Language, CsvAreas>
