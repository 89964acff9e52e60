import { digital, digitals, free, known, money, type ExampleJourney } from '../example.ts'

/** Students come in thousands and go with their exam; of five, two were brought by classmates. */
export const studentsHome = {
  segment: 'students',
  channel: 'home',
  countsConsent: true,
  numbers: {
    entering: known('measured', 13_500, 15_000, 16_500),
    toActivate: known('measured', 0.055, 0.06, 0.066),
    orderValue: money('price', digital(500)),
    ordersPerPeriod: known('books', 0.065, 0.073, 0.08),
    grossMargin: known('books', 0.8, 0.83, 0.85),
    interact: known('measured', 0.42, 0.5, 0.58),
    retain: known('measured', 0.46, 0.5, 0.54),
    newRevenue: money('guess', digitals([0, 2, 5])),
    invites: known('measured', 1.2, 1.5, 1.8),
    inviteConversion: known('measured', 0.16, 0.2, 0.24),
    cycleDays: known('measured', 5, 7, 10),
    sharedCost: money('books', digitals([12_000, 16_000, 22_000])),
  },
  tactics: {
    exam_pages: {
      stage: 'acquire',
      kind: 'seo',
      status: 'running',
      numbers: {
        cost: money('books', digitals([6000, 8000, 11_000])),
        reach: known('measured', 42_000, 50_000, 60_000),
        conversion: known('measured', 0.1, 0.12, 0.14),
      },
      links: ['home', 'decks'],
    },
    tutor_videos: {
      stage: 'acquire',
      kind: 'partners_agents',
      medium: 'earned',
      status: 'running',
      numbers: {
        cost: money('books', digitals([3000, 5000, 9000])),
        reach: known('measured', 40_000, 60_000, 90_000),
        conversion: known('measured', 0.06, 0.1, 0.15),
      },
      links: ['following'],
    },
    first_card: {
      stage: 'activate',
      kind: 'landing_page',
      status: 'running',
      numbers: {
        cost: money('books', digitals([2000, 3000, 5000])),
        lift: known('measured', 0.08, 0.17, 0.26),
      },
      links: ['first_minute', 'home'],
    },
    one_subject: {
      stage: 'activate',
      kind: 'free_trial',
      status: 'running',
      numbers: { cost: free, lift: known('told', 0, 0.05, 0.12) },
      links: ['free_subject'],
    },
    due_cards: {
      stage: 'interact',
      kind: 'push',
      status: 'running',
      numbers: { cost: free, reached: known('measured', 0.36, 0.44, 0.52) },
      links: ['engine', 'right_day'],
    },
    exam_date: {
      stage: 'retain',
      kind: 'customization',
      status: 'running',
      numbers: {
        cost: money('books', digitals([2000, 3000, 4000])),
        churnCut: known('measured', 0.05, 0.1, 0.15),
      },
      links: ['right_day', 'history'],
    },
    after_exam: {
      stage: 'retain',
      kind: 'reactivation_coupon',
      status: 'planned',
      numbers: {
        cost: money('price', digitals([1500, 2500, 4000])),
        churnCut: known('guess', 0.01, 0.06, 0.12),
      },
      links: ['plus'],
    },
    second_subject: {
      stage: 'newRevenue',
      kind: 'upgrades',
      status: 'running',
      numbers: { cost: free, margin: money('books', digitals([2, 4, 7])) },
      links: ['plus', 'free_subject'],
    },
    class_link: {
      stage: 'referrals',
      kind: 'viral',
      status: 'running',
      numbers: {
        cost: money('books', digitals([1000, 2000, 3000])),
        invites: known('measured', 0.3, 0.5, 0.7),
        inviteConversion: known('measured', 0.14, 0.2, 0.26),
      },
      links: ['invites', 'decks'],
    },
    both_month: {
      stage: 'referrals',
      kind: 'two_sided_reward',
      status: 'planned',
      numbers: {
        cost: money('guess', digitals([4000, 8000, 14_000])),
        invites: known('guess', 0.05, 0.15, 0.3),
        inviteConversion: known('measured', 0.1, 0.15, 0.2),
      },
      links: ['code'],
    },
  },
} as const satisfies ExampleJourney
