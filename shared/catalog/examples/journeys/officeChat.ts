import { free, known, money, rupiah, rupiahs, type ExampleJourney } from '../example.ts'

/** Office workers by chat: few come, most of them stay; the flyers bring one of twenty and cost a third. */
export const officeChat = {
  segment: 'office',
  channel: 'chat',
  countsConsent: true,
  numbers: {
    entering: known('measured', 110, 140, 175),
    toActivate: known('measured', 0.062, 0.08, 0.1),
    orderValue: money('books', rupiah(18_000)),
    ordersPerPeriod: known('books', 2.9, 3.5, 4.2),
    grossMargin: known('books', 0.34, 0.38, 0.41),
    interact: known('measured', 0.5, 0.6, 0.7),
    retain: known('books', 0.71, 0.78, 0.84),
    newRevenue: money('guess', rupiahs(0, 400, 1000)),
    invites: known('told', 0.3, 0.6, 1),
    inviteConversion: known('guess', 0.05, 0.1, 0.16),
    cycleDays: known('measured', 6, 10, 18),
    sharedCost: money('books', rupiahs(280_000, 350_000, 430_000)),
  },
  tactics: {
    cup_code: {
      stage: 'acquire',
      kind: 'viral',
      medium: 'owned',
      status: 'running',
      numbers: {
        cost: money('price', rupiahs(30_000, 40_000, 55_000)),
        reach: known('counted', 1700, 2000, 2300),
        conversion: known('measured', 0.045, 0.06, 0.075),
      },
      links: ['stall', 'chat'],
    },
    paper_flyers: {
      stage: 'acquire',
      kind: 'ads',
      status: 'running',
      numbers: {
        cost: money('price', rupiah(250_000)),
        reach: known('counted', 1500),
        conversion: known('measured', 0.004, 0.01, 0.018),
      },
      links: ['flyers'],
    },
    reception_card: {
      stage: 'acquire',
      kind: 'partners_agents',
      medium: 'earned',
      status: 'running',
      numbers: {
        cost: money('books', rupiahs(40_000, 60_000, 90_000)),
        reach: known('counted', 320, 400, 480),
        conversion: known('told', 0.05, 0.1, 0.16),
      },
      links: ['reception'],
    },
    first_cup: {
      stage: 'activate',
      kind: 'discount_get',
      status: 'running',
      numbers: {
        cost: money('books', rupiahs(70_000, 90_000, 120_000)),
        lift: known('measured', 0.1, 0.25, 0.4),
      },
      links: ['chat_list'],
    },
    menu_photos: {
      stage: 'activate',
      kind: 'landing_page',
      status: 'idea',
      numbers: { cost: free, lift: known('guess', 0, 0.05, 0.15) },
      links: ['chat'],
    },
    on_the_way: {
      stage: 'interact',
      kind: 'sms_messages',
      status: 'running',
      numbers: { cost: free, reached: known('measured', 0.4, 0.5, 0.6) },
      links: ['rider'],
    },
    ten_list: {
      stage: 'retain',
      kind: 'customization',
      status: 'running',
      numbers: {
        cost: money('books', rupiahs(35_000, 50_000, 70_000)),
        churnCut: known('counted', 0.02, 0.1, 0.18),
      },
      links: ['at_ten', 'chat_list'],
    },
    add_roll: {
      stage: 'newRevenue',
      kind: 'upsell',
      status: 'running',
      numbers: { cost: free, margin: money('books', rupiahs(600, 900, 1300)) },
      links: ['bundle'],
    },
    weekend_beans: {
      stage: 'newRevenue',
      kind: 'cross_sell',
      status: 'planned',
      numbers: { cost: free, margin: money('guess', rupiahs(0, 800, 2000)) },
      links: ['beans'],
    },
    whole_desk: {
      stage: 'referrals',
      kind: 'two_sided_reward',
      status: 'running',
      numbers: {
        cost: money('books', rupiahs(50_000, 70_000, 100_000)),
        invites: known('measured', 0.3, 0.5, 0.7),
        inviteConversion: known('measured', 0.08, 0.12, 0.17),
      },
      links: ['treat', 'chat'],
    },
  },
} as const satisfies ExampleJourney
