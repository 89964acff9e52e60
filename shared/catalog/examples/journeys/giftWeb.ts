import { costs, free, inEach, known, money, type ExampleJourney } from '../example.ts'

/** Gift-givers on the web: 50 new ones a month, and search ads that cost far more than they bring. */
export const giftWeb = {
  segment: 'gift',
  channel: 'web_shop',
  numbers: {
    entering: known('measured', 360, 420, 490),
    toActivate: known('measured', 0.048, 0.055, 0.063),
    orderValue: money('books', inEach(3600, 235_000, 11_000)),
    ordersPerPeriod: known('books', 0.18, 0.22, 0.26),
    grossMargin: known('books', 0.43, 0.46, 0.49),
    interact: known('measured', 0.35, 0.4, 0.45),
    retain: known('books', 0.82, 0.86, 0.89),
    newRevenue: money('guess', costs([0, 10, 20], [0, 700, 1400], [0, 30, 60])),
    invites: known('told', 0.4, 0.8, 1.3),
    inviteConversion: known('guess', 0.05, 0.1, 0.16),
    cycleDays: known('measured', 12, 19, 33),
    sharedCost: money(
      'books',
      costs([12_000, 15_000, 20_000], [600_000, 750_000, 1_000_000], [29_000, 36_000, 48_000]),
    ),
  },
  tactics: {
    search_ads: {
      stage: 'acquire',
      kind: 'sem',
      status: 'running',
      numbers: {
        cost: money('price', inEach(24_000, 1_500_000, 60_000)),
        reach: known('measured', 2440),
        conversion: known('measured', 0.02, 0.025, 0.031),
      },
      links: ['ads'],
    },
    flower_pages: {
      stage: 'acquire',
      kind: 'seo',
      status: 'running',
      numbers: {
        cost: money('books', costs([3000, 4000, 6000], [150_000, 200_000, 300_000], [7000, 9500, 14_500])),
        reach: known('measured', 2100, 2600, 3100),
        conversion: known('measured', 0.06, 0.07, 0.08),
      },
      links: ['web_shop'],
    },
    window_photos: {
      stage: 'acquire',
      kind: 'social',
      status: 'running',
      numbers: {
        cost: money('books', costs([2500, 3500, 5000], [130_000, 175_000, 250_000], [6000, 8500, 12_000])),
        reach: known('measured', 1400, 1800, 2300),
        conversion: known('measured', 0.05, 0.08, 0.11),
      },
      links: ['new_window', 'web_shop'],
    },
    date_discount: {
      stage: 'activate',
      kind: 'discount_get',
      status: 'running',
      numbers: {
        cost: money(
          'books',
          costs([4500, 6000, 8000], [230_000, 300_000, 400_000], [11_000, 14_500, 19_000]),
        ),
        lift: known('measured', 0.06, 0.15, 0.24),
      },
      links: ['dates_book'],
    },
    photo_delivered: {
      stage: 'activate',
      kind: 'landing_page',
      status: 'idea',
      numbers: {
        cost: money('guess', costs([2000, 4000, 8000], [100_000, 200_000, 400_000], [5000, 9500, 19_000])),
        lift: known('guess', 0, 0.06, 0.15),
      },
      links: ['courier'],
    },
    chat_answer: {
      stage: 'interact',
      kind: 'fast_service',
      status: 'running',
      numbers: { cost: free, reached: known('counted', 0.2, 0.3, 0.4) },
      links: ['chat'],
    },
    tulip_tips: {
      stage: 'interact',
      kind: 'tips_bulletin',
      status: 'idea',
      numbers: { cost: free, reached: known('guess', 0.1, 0.2, 0.35) },
      links: ['web_shop'],
    },
    day_before: {
      stage: 'retain',
      kind: 'special_offers',
      status: 'planned',
      numbers: {
        cost: money(
          'price',
          costs([4000, 5500, 8000], [230_000, 310_000, 450_000], [10_000, 13_500, 19_500]),
        ),
        churnCut: known('similar', 0.05, 0.15, 0.25),
      },
      links: ['dates', 'dates_book'],
    },
    delivery_promise: {
      stage: 'retain',
      kind: 'quality_service',
      status: 'running',
      numbers: {
        cost: money('books', costs([1500, 2500, 4500], [80_000, 130_000, 230_000], [3500, 6000, 11_000])),
        churnCut: known('guess', 0, 0.05, 0.1),
      },
      links: ['courier', 'fresh'],
    },
    vase_checkout: {
      stage: 'newRevenue',
      kind: 'cross_sell',
      status: 'running',
      numbers: {
        cost: free,
        margin: money('books', costs([16, 22, 30], [800, 1100, 1500], [45, 60, 85])),
      },
      links: ['vase'],
    },
    one_tap: {
      stage: 'newRevenue',
      kind: 'reorders',
      status: 'idea',
      numbers: { cost: free, margin: money('guess', costs([0, 18, 45], [0, 1200, 3000], [0, 55, 135])) },
      links: ['bouquets'],
    },
    both_gain: {
      stage: 'referrals',
      kind: 'two_sided_reward',
      status: 'running',
      numbers: {
        cost: money(
          'books',
          costs([3500, 5100, 7500], [230_000, 335_000, 490_000], [10_500, 15_500, 23_000]),
        ),
        invites: known('measured', 0.35, 0.5, 0.7),
        inviteConversion: known('measured', 0.14, 0.2, 0.27),
      },
      links: ['coupon', 'web_shop'],
    },
  },
} as const satisfies ExampleJourney
