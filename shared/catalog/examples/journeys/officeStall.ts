import { free, known, money, rupiah, rupiahs, type ExampleJourney } from '../example.ts'

/** Office workers at the stall: of 3,600 who walk past, 292 buy; each costs the price of three quarters of a cup. */
export const officeStall = {
  segment: 'office',
  channel: 'stall',
  numbers: {
    entering: known('counted', 2600, 3000, 3300),
    toInterest: known('counted', 0.21, 0.25, 0.29),
    toConsideration: known('counted', 0.31, 0.36, 0.4),
    toPurchase: known('counted', 0.44, 0.5, 0.56),
    orderValue: money('price', rupiah(9000)),
    ordersPerPeriod: known('counted', 1.8, 2.2, 2.7),
    grossMargin: known('books', 0.36, 0.4, 0.43),
    interact: known('counted', 0.46, 0.55, 0.63),
    retain: known('counted', 0.53, 0.6, 0.66),
    newRevenue: money('guess', rupiahs(0, 150, 400)),
    invites: known('told', 0.7, 1.2, 1.8),
    inviteConversion: known('guess', 0.03, 0.07, 0.12),
    cycleDays: known('guess', 7, 14, 30),
    // The hours of the helper who hands out the tasters.
    sharedCost: money('books', rupiahs(280_000, 340_000, 420_000)),
  },
  tactics: {
    chalkboard: {
      stage: 'awareness',
      kind: 'window_display',
      status: 'running',
      numbers: {
        cost: money('books', rupiahs(120_000, 150_000, 190_000)),
        reach: known('counted', 1600, 2000, 2400),
        conversion: known('counted', 0.16, 0.2, 0.24),
      },
      links: ['stall', 'corner'],
    },
    map_stars: {
      stage: 'awareness',
      kind: 'reviews',
      status: 'running',
      numbers: { cost: free, reach: known('measured', 1000), conversion: known('told', 0.12, 0.2, 0.28) },
      links: ['stall'],
    },
    smell_at_seven: {
      stage: 'interest',
      kind: null,
      medium: 'owned',
      status: 'running',
      numbers: {
        cost: money('books', rupiahs(260_000, 320_000, 380_000)),
        lift: known('counted', 0.05, 0.2, 0.35),
      },
      links: ['roast_seven', 'own_roast'],
    },
    price_banner: {
      stage: 'interest',
      kind: 'promotions',
      medium: 'owned',
      status: 'planned',
      numbers: {
        cost: money('price', rupiahs(150_000, 180_000, 240_000)),
        lift: known('guess', 0, 0.1, 0.2),
      },
      links: ['clear_price'],
    },
    free_taste: {
      stage: 'consideration',
      kind: 'free_trial',
      status: 'running',
      numbers: {
        cost: money('books', rupiahs(680_000, 740_000, 820_000)),
        lift: known('counted', 0.14, 0.25, 0.36),
      },
      links: ['hand_tasters', 'tasters'],
    },
    coffee_and_roll: {
      stage: 'purchase',
      kind: 'promotions',
      status: 'running',
      numbers: {
        cost: money('books', rupiahs(380_000, 450_000, 540_000)),
        lift: known('counted', 0.1, 0.2, 0.28),
      },
      links: ['bundle', 'bakery'],
    },
    names_by_heart: {
      stage: 'interact',
      kind: 'quality_service',
      status: 'running',
      numbers: { cost: free, reached: known('counted', 0.25, 0.34, 0.42) },
      links: ['sri', 'known_order'],
    },
    tenth_cup: {
      stage: 'retain',
      kind: 'loyalty',
      status: 'running',
      numbers: {
        cost: money('books', rupiahs(280_000, 340_000, 420_000)),
        churnCut: known('counted', 0.05, 0.125, 0.2),
      },
      links: ['stamp_cards'],
    },
    litre_bottle: {
      stage: 'newRevenue',
      kind: 'next_sell',
      status: 'idea',
      numbers: {
        cost: money('guess', rupiahs(40_000, 60_000, 90_000)),
        margin: money('guess', rupiahs(0, 500, 1500)),
      },
      links: ['bottle'],
    },
    friend_friday: {
      stage: 'referrals',
      kind: 'refer_friend',
      status: 'planned',
      numbers: {
        cost: money('guess', rupiahs(60_000, 100_000, 180_000)),
        invites: known('guess', 0.15, 0.4, 0.8),
        inviteConversion: known('guess', 0.05, 0.1, 0.18),
      },
      links: ['treat'],
    },
  },
} as const satisfies ExampleJourney
