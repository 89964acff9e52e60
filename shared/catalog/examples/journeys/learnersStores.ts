import { digital, digitals, free, known, money, type ExampleJourney } from '../example.ts'

/** Learners are dear to win and stay eleven months: the store ads carry half of them. */
export const learnersStores = {
  segment: 'learners',
  channel: 'stores',
  numbers: {
    entering: known('measured', 900, 1100, 1300),
    toActivate: known('measured', 0.015, 0.018, 0.022),
    orderValue: money('price', digital(500)),
    ordersPerPeriod: known('books', 1),
    grossMargin: known('books', 0.7, 0.75, 0.83),
    interact: known('measured', 0.52, 0.58, 0.64),
    retain: known('books', 0.89, 0.905, 0.92),
    newRevenue: money('guess', digitals([0, 5, 15])),
    invites: known('measured', 0.3, 0.5, 0.8),
    inviteConversion: known('measured', 0.05, 0.09, 0.14),
    cycleDays: known('measured', 20, 31, 50),
    sharedCost: money('books', digitals([10_000, 14_000, 20_000])),
  },
  tactics: {
    store_ads: {
      stage: 'acquire',
      kind: 'ads',
      status: 'running',
      numbers: {
        cost: money('price', digital(45_000)),
        reach: known('measured', 45_000),
        conversion: known('measured', 0.028, 0.033, 0.038),
      },
      links: ['ads'],
    },
    store_page: {
      stage: 'acquire',
      kind: 'app_store',
      status: 'running',
      numbers: {
        cost: money('books', digitals([4000, 6000, 9000])),
        reach: known('measured', 4200, 5000, 6000),
        conversion: known('measured', 0.03, 0.05, 0.07),
      },
      links: ['stores'],
    },
    picture_test: {
      stage: 'activate',
      kind: null,
      medium: 'owned',
      status: 'running',
      numbers: {
        cost: money('books', digitals([1000, 2000, 3000])),
        lift: known('measured', 0.04, 0.11, 0.18),
      },
      links: ['stores'],
    },
    chosen_hour: {
      stage: 'interact',
      kind: 'push',
      status: 'running',
      numbers: { cost: free, reached: known('measured', 0.5, 0.58, 0.65) },
      links: ['ten_minutes'],
    },
    tables_of_six: {
      stage: 'retain',
      kind: 'user_groups',
      status: 'running',
      numbers: {
        cost: money('books', digitals([6000, 9300, 15_000])),
        churnCut: known('counted', 0, 0.05, 0.15),
      },
      links: ['ten_minutes'],
    },
    year_plan: {
      stage: 'newRevenue',
      kind: 'upsell',
      status: 'idea',
      numbers: { cost: free, margin: money('guess', digitals([0, 12, 30])) },
      links: ['plus'],
    },
    streak_card: {
      stage: 'referrals',
      kind: 'contests',
      status: 'idea',
      numbers: {
        cost: money('guess', digitals([1000, 3000, 6000])),
        invites: known('guess', 0.1, 0.3, 0.6),
        inviteConversion: known('guess', 0.02, 0.05, 0.1),
      },
      links: ['code'],
    },
  },
} as const satisfies ExampleJourney
