import { costs, free, inEach, known, money, type ExampleJourney } from '../example.ts'

/** Gift-givers at the door: 100 new ones a month and one in nine who leaves make 910 of them. */
export const giftShop = {
  segment: 'gift',
  channel: 'shop',
  numbers: {
    entering: known('counted', 2700, 3000, 3400),
    toInterest: known('counted', 0.15, 0.18, 0.21),
    toConsideration: known('counted', 0.15, 0.18, 0.2),
    toPurchase: known('counted', 0.64, 0.7, 0.76),
    orderValue: money('books', inEach(2800, 185_000, 8500)),
    ordersPerPeriod: known('books', 0.27, 0.3, 0.33),
    grossMargin: known('books', 0.47, 0.5, 0.52),
    interact: known('counted', 0.28, 0.33, 0.38),
    retain: known('told', 0.84, 0.885, 0.92),
    newRevenue: money('guess', costs([0, 12, 25], [0, 900, 1800], [0, 40, 80])),
    invites: known('told', 0.2, 0.5, 0.9),
    inviteConversion: known('guess', 0.04, 0.08, 0.15),
    cycleDays: known('guess', 30, 45, 90),
    // Half the rent: the corner is what brings people to the door.
    sharedCost: money(
      'books',
      costs([80_000, 95_000, 105_000], [3_600_000, 4_300_000, 4_750_000], [160_000, 190_000, 210_000]),
    ),
  },
  tactics: {
    cafe_cards: {
      stage: 'awareness',
      kind: 'partners_agents',
      medium: 'earned',
      status: 'running',
      numbers: {
        cost: money('price', costs([3500, 4500, 6000], [180_000, 225_000, 300_000], [8500, 11_000, 14_500])),
        reach: known('counted', 900, 1200, 1500),
        conversion: known('guess', 0.08, 0.14, 0.2),
      },
      links: ['cafes'],
    },
    map_hours: {
      stage: 'awareness',
      kind: 'online_tools',
      status: 'running',
      numbers: { cost: free, reach: known('measured', 820), conversion: known('told', 0.1, 0.18, 0.25) },
      links: ['shop'],
    },
    monday_window: {
      stage: 'interest',
      kind: 'window_display',
      status: 'running',
      numbers: {
        cost: money(
          'books',
          costs([5000, 6000, 8000], [240_000, 300_000, 400_000], [12_000, 14_500, 19_000]),
        ),
        lift: known('counted', 0.05, 0.15, 0.25),
      },
      links: ['window', 'new_window'],
    },
    price_cards: {
      stage: 'consideration',
      kind: null,
      medium: 'owned',
      status: 'running',
      numbers: {
        cost: money('price', inEach(1000, 50_000, 2400)),
        lift: known('counted', 0.03, 0.08, 0.14),
      },
      links: ['quick'],
    },
    map_reviews: {
      stage: 'consideration',
      kind: 'reviews',
      status: 'planned',
      numbers: { cost: free, lift: known('guess', 0, 0.05, 0.12) },
      links: ['shop'],
    },
    ready_bouquets: {
      stage: 'purchase',
      kind: null,
      medium: 'owned',
      status: 'running',
      numbers: {
        cost: money('books', costs([2500, 3000, 4000], [120_000, 150_000, 200_000], [6000, 7200, 9600])),
        lift: known('counted', 0.04, 0.08, 0.12),
      },
      links: ['quick', 'tie'],
    },
    ask_date: {
      stage: 'interact',
      kind: 'surveys',
      status: 'running',
      numbers: {
        cost: free,
        reached: known('counted', 0.15, 0.3, 0.42),
      },
      links: ['ask', 'dates_book'],
    },
    date_reminder: {
      stage: 'interact',
      kind: 'sms_messages',
      status: 'planned',
      numbers: {
        cost: money(
          'price',
          costs([4000, 5500, 9000], [230_000, 310_000, 500_000], [10_000, 13_500, 22_000]),
        ),
        reached: known('guess', 0.15, 0.25, 0.33),
      },
      links: ['dates', 'dates_book'],
    },
    fresh_promise: {
      stage: 'retain',
      kind: 'quality_service',
      status: 'running',
      numbers: {
        cost: money('books', costs([2000, 4000, 7000], [120_000, 200_000, 350_000], [5000, 9500, 16_500])),
        churnCut: known('guess', 0, 0.04, 0.08),
      },
      links: ['fresh'],
    },
    sixth_half: {
      stage: 'retain',
      kind: 'loyalty',
      status: 'idea',
      numbers: {
        cost: money(
          'guess',
          costs([6000, 9000, 14_000], [380_000, 600_000, 900_000], [18_000, 28_000, 42_000]),
        ),
        churnCut: known('similar', 0.02, 0.08, 0.15),
      },
      links: ['bouquets'],
    },
    vase_line: {
      stage: 'newRevenue',
      kind: 'upsell',
      status: 'running',
      numbers: {
        cost: free,
        margin: money('counted', costs([15, 27, 40], [800, 1350, 2000], [40, 75, 110])),
      },
      links: ['vase'],
    },
    friend_coupon: {
      stage: 'referrals',
      kind: 'refer_friend',
      status: 'planned',
      numbers: {
        cost: money('guess', costs([1500, 2500, 5000], [100_000, 165_000, 330_000], [4500, 7500, 15_000])),
        invites: known('guess', 0.1, 0.3, 0.6),
        inviteConversion: known('guess', 0.06, 0.12, 0.2),
      },
      links: ['coupon'],
    },
  },
} as const satisfies ExampleJourney
