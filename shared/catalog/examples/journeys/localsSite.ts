import { digital, digitals, free, known, money, type ExampleJourney } from '../example.ts'

/** Neighbours with a pass: 166 new ones a month and one in seventeen who leaves make 2,800 of them. */
export const localsSite = {
  segment: 'locals',
  channel: 'site',
  countsConsent: true,
  numbers: {
    entering: known('measured', 3700, 4200, 4800),
    toActivate: known('measured', 0.018, 0.022, 0.027),
    orderValue: money('price', digital(900)),
    ordersPerPeriod: known('books', 1),
    grossMargin: known('books', 0.74, 0.8, 0.84),
    interact: known('measured', 0.52, 0.6, 0.68),
    retain: known('books', 0.915, 0.93, 0.942),
    newRevenue: money('books', digitals([30, 50, 80])),
    invites: known('measured', 0.5, 0.8, 1.2),
    inviteConversion: known('measured', 0.08, 0.12, 0.17),
    cycleDays: known('measured', 30, 45, 70),
    sharedCost: money('books', digitals([140_000, 180_000, 230_000])),
  },
  tactics: {
    lantern_posts: {
      stage: 'acquire',
      kind: 'social',
      status: 'running',
      numbers: {
        cost: money('books', digitals([45_000, 60_000, 80_000])),
        reach: known('measured', 24_000, 30_000, 37_000),
        conversion: known('measured', 0.045, 0.06, 0.076),
      },
      links: ['evening'],
    },
    road_boards: {
      stage: 'acquire',
      kind: 'ads',
      status: 'running',
      numbers: {
        cost: money('price', digital(180_000)),
        reach: known('similar', 30_000, 40_000, 55_000),
        conversion: known('counted', 0.004, 0.01, 0.016),
      },
      links: ['boards'],
    },
    free_afternoon: {
      stage: 'activate',
      kind: 'free_trial',
      status: 'running',
      numbers: {
        cost: money('books', digitals([40_000, 50_000, 65_000])),
        lift: known('measured', 0.08, 0.18, 0.28),
      },
      links: ['site', 'guest_list'],
    },
    pass_by_month: {
      stage: 'activate',
      kind: 'landing_page',
      status: 'planned',
      numbers: { cost: money('price', digital(15_000)), lift: known('guess', 0.02, 0.1, 0.2) },
      links: ['pass'],
    },
    queue_times: {
      stage: 'interact',
      kind: 'push',
      status: 'running',
      numbers: { cost: free, reached: known('measured', 0.32, 0.4, 0.48) },
      links: ['rides'],
    },
    birthday_gate: {
      stage: 'retain',
      kind: 'special_offers',
      status: 'running',
      numbers: {
        cost: money('books', digitals([25_000, 35_000, 48_000])),
        churnCut: known('measured', 0.06, 0.16, 0.24),
      },
      links: ['guest_list', 'pass'],
    },
    pass_club: {
      stage: 'retain',
      kind: 'user_groups',
      status: 'idea',
      numbers: {
        cost: money('guess', digitals([20_000, 40_000, 70_000])),
        churnCut: known('guess', 0, 0.06, 0.14),
      },
      links: ['evening'],
    },
    pass_meal: {
      stage: 'newRevenue',
      kind: 'cross_sell',
      status: 'running',
      numbers: { cost: free, margin: money('books', digitals([40, 60, 85])) },
      links: ['food'],
    },
    friend_tuesday: {
      stage: 'referrals',
      kind: 'refer_friend',
      status: 'running',
      numbers: {
        cost: money('books', digitals([18_000, 25_000, 36_000])),
        invites: known('measured', 0.3, 0.5, 0.7),
        inviteConversion: known('measured', 0.08, 0.12, 0.16),
      },
      links: ['pass'],
    },
  },
} as const satisfies ExampleJourney
