import { digital, type ExampleTrials } from '../example.ts'

/** Families who book with an agent: one test looked at ten numbers and told of the one that moved. */
export const parkTrials = {
  funnel: {
    journey: 'families_agents',
    from: '2026-09-07',
    stages: {
      acquisition: { counts: [3120, 3260, 3190, 3340, 3410, 3380, 3450] },
      activation: { counts: [402, 431, 415, 448, 461, 450, 466], target: { of: 'rate', value: 0.15 } },
      retention: { counts: [301, 322, 318, 337, 349, 341, 352] },
      revenue: { counts: [284, 306, 299, 320, 331, 322, 334] },
      referral: { counts: [88, 92, 95, 97, 101, 99, 104] },
    },
    cohorts: [],
  },
  experiments: {
    try_queue: {
      state: 'ready',
      kind: 'several',
      stage: 'retention',
      says: ['reason'],
      tactic: 'short_queue',
      design: { worthwhile: 0.82 },
      ice: [7, 6, 4],
    },
    try_photo: {
      state: 'idea',
      kind: 'fakeDoor',
      stage: 'referral',
      says: ['reason'],
      tactic: 'photo_home',
      ice: [5, 4, 7],
    },
    try_rain: {
      state: 'decided',
      kind: 'ab',
      stage: 'activation',
      says: ['reason', 'observed', 'learned', 'not_shown', 'next', 'notes'],
      start: '2026-09-07',
      end: '2026-10-11',
      tactic: 'rainy_ticket',
      journeyStage: 'purchase',
      design: { baseline: 0.14, worthwhile: 0.17, planned: 2250, perDay: 470 },
      arms: [
        { people: 2291, conversions: 318 },
        { people: 2306, conversions: 373 },
      ],
      armNames: ['rain_without', 'rain_with'],
      metricsLooked: 10,
      reliability: 2,
      decision: 'again',
      cost: digital(30_000),
      ice: [6, 5, 6],
    },
  },
} as const satisfies ExampleTrials
