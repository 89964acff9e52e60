import { digital, digitals, free, known, money, type ExampleJourney } from '../example.ts'

/** Schools come one by one, through a person who went there. */
export const schoolsVisits = {
  segment: 'schools',
  channel: 'visits',
  numbers: {
    entering: known('counted', 6, 8, 11),
    toInterest: known('counted', 0.3, 0.4, 0.5),
    toConsideration: known('counted', 0.35, 0.45, 0.55),
    toPurchase: known('counted', 0.15, 0.25, 0.35),
    // A year's licence for 344 pupils, by the month.
    orderValue: money('books', digital(23_000)),
    ordersPerPeriod: known('books', 1),
    grossMargin: known('books', 0.75, 0.8, 0.85),
    interact: known('counted', 0.2, 0.33, 0.5),
    retain: known('told', 0.95, 0.97, 0.985),
    newRevenue: money('guess', digitals([0, 500, 1500])),
    invites: known('told', 0.1, 0.3, 0.6),
    inviteConversion: known('guess', 0.1, 0.2, 0.3),
    cycleDays: known('guess', 90, 150, 300),
    sharedCost: money('books', digitals([40_000, 55_000, 75_000])),
  },
  tactics: {
    teacher_evening: {
      stage: 'awareness',
      kind: 'free_events',
      status: 'running',
      numbers: {
        cost: money('books', digitals([9000, 12_000, 18_000])),
        reach: known('counted', 40, 60, 75),
        conversion: known('counted', 0.04, 0.07, 0.1),
      },
      links: ['teachers'],
    },
    one_page: {
      stage: 'interest',
      kind: 'brochures',
      status: 'running',
      numbers: { cost: money('price', digital(1500)), lift: known('guess', 0, 0.1, 0.2) },
      links: ['visits'],
    },
    trial_class: {
      stage: 'consideration',
      kind: 'free_trial',
      status: 'running',
      numbers: {
        cost: money('books', digitals([6000, 9000, 14_000])),
        lift: known('counted', 0.1, 0.3, 0.5),
      },
      links: ['stuck'],
    },
    head_talk: {
      stage: 'purchase',
      kind: null,
      medium: 'owned',
      status: 'running',
      numbers: {
        cost: money('books', digitals([5000, 7000, 10_000])),
        lift: known('guess', 0, 0.15, 0.3),
      },
      links: ['licence', 'visits'],
    },
    first_lesson: {
      stage: 'interact',
      kind: 'checkin_calls',
      status: 'running',
      numbers: {
        cost: money('books', digitals([1500, 2000, 3000])),
        reached: known('counted', 0.4, 0.6, 0.8),
      },
      links: ['team'],
    },
    named_person: {
      stage: 'retain',
      kind: null,
      medium: 'owned',
      status: 'planned',
      numbers: {
        cost: money('guess', digital(40_500)),
        churnCut: known('told', 0.2, 0.4, 0.6),
      },
      links: ['licence'],
    },
    second_class: {
      stage: 'newRevenue',
      kind: 'next_sell',
      status: 'planned',
      numbers: { cost: free, margin: money('guess', digitals([0, 1200, 3500])) },
      links: ['licence'],
    },
    head_to_head: {
      stage: 'referrals',
      kind: 'refer_friend',
      status: 'idea',
      numbers: {
        cost: money('guess', digitals([0, 2000, 5000])),
        invites: known('guess', 0.1, 0.25, 0.5),
        inviteConversion: known('guess', 0.1, 0.2, 0.3),
      },
      links: ['teachers'],
    },
  },
} as const satisfies ExampleJourney
