import { digital, digitals, free, known, money, type ExampleJourney } from '../example.ts'

/** Families from abroad: a day dear to sell, repeated every second year; a family is reckoned over four years. */
export const familiesAgents = {
  segment: 'families',
  channel: 'agents',
  worth: { variant: 'transactional' },
  numbers: {
    entering: known('similar', 21_000, 26_000, 31_000),
    toInterest: known('similar', 0.09, 0.12, 0.15),
    toConsideration: known('told', 0.11, 0.15, 0.19),
    toPurchase: known('counted', 0.18, 0.22, 0.26),
    orderValue: money('books', digital(34_000)),
    ordersPerPeriod: known('told', 0.03, 0.04, 0.048),
    grossMargin: known('books', 0.41, 0.45, 0.48),
    interact: known('counted', 0.1, 0.14, 0.18),
    retain: known('told', 0.962, 0.975, 0.984),
    newRevenue: money('books', digitals([20, 40, 60])),
    years: known('told', 3, 4, 5),
    invites: known('told', 0.8, 1.5, 2.4),
    inviteConversion: known('guess', 0.02, 0.05, 0.09),
    cycleDays: known('told', 60, 180, 365),
    sharedCost: money('books', digitals([430_000, 520_000, 620_000])),
  },
  tactics: {
    agent_desks: {
      stage: 'awareness',
      kind: 'partners_agents',
      status: 'running',
      numbers: {
        cost: money('books', digitals([190_000, 220_000, 260_000])),
        reach: known('counted', 48_000, 60_000, 72_000),
        conversion: known('told', 0.11, 0.15, 0.19),
      },
      links: ['agencies', 'agents'],
    },
    happy_faces: {
      stage: 'awareness',
      kind: 'ads',
      status: 'running',
      numbers: {
        cost: money('price', digital(340_000)),
        reach: known('measured', 140_000),
        conversion: known('measured', 0.036, 0.05, 0.066),
      },
      links: ['pictures', 'ads'],
    },
    desk_brochure: {
      stage: 'interest',
      kind: 'brochures',
      status: 'running',
      numbers: {
        cost: money('price', digitals([80_000, 90_000, 105_000])),
        lift: known('counted', 0.05, 0.15, 0.25),
      },
      links: ['agents'],
    },
    family_reviews: {
      stage: 'consideration',
      kind: 'reviews',
      status: 'running',
      numbers: { cost: free, lift: known('told', 0.03, 0.1, 0.18) },
      links: ['as_promised'],
    },
    rainy_ticket: {
      stage: 'consideration',
      kind: null,
      medium: 'owned',
      status: 'planned',
      numbers: {
        cost: money('guess', digitals([30_000, 60_000, 110_000])),
        lift: known('guess', 0.02, 0.12, 0.22),
      },
      links: ['one_price'],
    },
    ferry_bundle: {
      stage: 'purchase',
      kind: 'promotions',
      status: 'running',
      numbers: {
        cost: money('books', digitals([90_000, 110_000, 140_000])),
        lift: known('counted', 0.07, 0.15, 0.22),
      },
      links: ['ferry', 'day'],
    },
    last_smile: {
      stage: 'interact',
      kind: 'surveys',
      status: 'running',
      numbers: { cost: money('books', digital(12_000)), reached: known('counted', 0.12, 0.18, 0.24) },
      links: ['greet', 'guest_list'],
    },
    a_year_later: {
      stage: 'retain',
      kind: 'special_offers',
      status: 'planned',
      numbers: {
        cost: money('guess', digitals([30_000, 48_000, 80_000])),
        churnCut: known('similar', 0.02, 0.08, 0.14),
      },
      links: ['write_after', 'guest_list'],
    },
    short_queue: {
      stage: 'newRevenue',
      kind: 'unbundling',
      status: 'running',
      numbers: { cost: free, margin: money('books', digitals([18, 26, 35])) },
      links: ['rides'],
    },
    photo_home: {
      stage: 'referrals',
      kind: 'refer_friend',
      status: 'running',
      numbers: {
        cost: money('books', digitals([25_000, 35_000, 50_000])),
        invites: known('counted', 0.5, 0.9, 1.3),
        inviteConversion: known('guess', 0.02, 0.04, 0.07),
      },
      links: ['pictures', 'told_at_home'],
    },
    cousins_price: {
      stage: 'referrals',
      kind: 'two_sided_reward',
      status: 'idea',
      numbers: {
        cost: money('guess', digitals([40_000, 90_000, 160_000])),
        invites: known('guess', 0.1, 0.3, 0.6),
        inviteConversion: known('guess', 0.04, 0.08, 0.14),
      },
      links: ['told_at_home'],
    },
  },
} as const satisfies ExampleJourney
