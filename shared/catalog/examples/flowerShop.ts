import { costs, inEach, type Example } from './example.ts'
import { giftShop } from './journeys/giftShop.ts'
import { giftWeb } from './journeys/giftWeb.ts'
import { flowerTrials } from './trials/flowerTrials.ts'

/**
 * A flower shop, physical. Its story: the counter gives gift-givers more than they ask for, and what that
 * costs would pay for the reminder that they do ask for.
 */
export const flowerShop = {
  amounts: {
    bouquet: inEach(2800, 185_000, 8500),
    subscription: inEach(9500, 650_000, 28_000),
    wedding: inEach(185_000, 12_500_000, 550_000),
    vase: inEach(900, 45_000, 2500),
    more: inEach(1500, 100_000, 3000),
    seat: inEach(3500, 150_000, 6500),
    rent: inEach(210_000, 9_500_000, 420_000),
    stop: inEach(600, 25_000, 1200),
    ads: inEach(24_000, 1_500_000, 60_000),
    // What the matrix adds up to for gift-givers, by the month.
    reminder: inEach(74_400, 4_340_000, 260_400),
    counter: inEach(99_200, 6_200_000, 347_200),
  },
  segments: {
    gift: { evidence: 'supported', customers: 1240 },
    regulars: { evidence: 'supported', customers: 186 },
    offices: { evidence: 'testing', customers: 22 },
    weddings: { evidence: 'supported', customers: 31 },
  },
  notes: {
    value_propositions: {
      quick: { evidence: 'supported', serves: ['gift'], links: ['tie'] },
      fresh: {
        evidence: 'supported',
        serves: ['gift', 'regulars'],
        links: ['buy', 'unsold'],
        source: 'flower_case',
      },
      dates: { evidence: 'testing', serves: ['gift', 'regulars'], links: ['dates_book', 'ask'] },
      same_vase: { evidence: 'supported', serves: ['regulars', 'offices'], links: ['subscription'] },
      one_florist: { evidence: 'supported', serves: ['weddings'], links: ['florists'] },
      local: { evidence: 'guess', serves: ['regulars'], links: ['growers'] },
    },
    channels: {
      shop: {
        evidence: 'supported',
        serves: ['gift', 'regulars'],
        links: ['window'],
        kind: 'physical',
        source: 'flower_case',
      },
      web_shop: { evidence: 'testing', serves: ['gift'], links: ['courier'], kind: 'web' },
      chat: { evidence: 'supported', serves: ['regulars', 'offices'], links: ['same_vase'], kind: 'web' },
    },
    customer_relationships: {
      coupon: { evidence: 'guess', serves: ['gift'], links: ['shop'], source: 'flower_case' },
    },
    revenue_streams: {
      bouquets: { evidence: 'supported', serves: ['gift'], links: ['quick'] },
      subscription: { evidence: 'supported', serves: ['regulars', 'offices'] },
      wedding_work: { evidence: 'supported', serves: ['weddings'], links: ['one_florist'] },
      vase: { evidence: 'testing', serves: ['gift'], links: ['bouquets'], source: 'startup_manual' },
      class: { evidence: 'guess', serves: ['regulars'], links: ['florists'] },
    },
    key_resources: {
      florists: { evidence: 'supported', serves: ['gift', 'weddings'] },
      window: { evidence: 'supported', serves: ['gift'], links: ['new_window'], source: 'flower_case' },
      dates_book: { evidence: 'testing', serves: ['gift', 'regulars'], links: ['ask'] },
      cold_room: { evidence: 'supported', links: ['fresh'] },
    },
    key_activities: {
      buy: { evidence: 'supported', links: ['auction'] },
      tie: { evidence: 'supported', serves: ['gift', 'weddings'], links: ['florists'] },
      new_window: { evidence: 'testing', serves: ['gift'], source: 'flower_case' },
      ask: { evidence: 'testing', serves: ['gift'] },
    },
    key_partners: {
      auction: { evidence: 'supported' },
      growers: { evidence: 'testing', serves: ['regulars'] },
      courier: { evidence: 'supported', serves: ['gift', 'offices'], links: ['courier_cost'] },
      cafes: { evidence: 'testing', serves: ['offices'], links: ['same_vase'] },
      venues: { evidence: 'guess', serves: ['weddings'], links: ['wedding_work'] },
    },
    cost_structure: {
      flowers: { evidence: 'supported', links: ['auction'] },
      wages: { evidence: 'supported', links: ['florists'] },
      rent: { evidence: 'supported', links: ['shop', 'cold_room'] },
      unsold: { evidence: 'testing' },
      courier_cost: { evidence: 'supported', serves: ['gift', 'offices'] },
      ads: { evidence: 'contradicted', serves: ['gift'], links: ['web_shop'] },
    },
  },
  cells: {
    gift: {
      personal_assistance: {
        expected: 'light',
        established: 'full',
        motivations: ['acquisition', 'upselling'],
        establishedCost: costs([110, 140, 180], [7000, 9000, 12_000], [380, 480, 620]),
        expectedCost: costs([50, 60, 80], [3000, 4000, 5500], [160, 200, 280]),
        leansOn: ['florists', 'shop'],
        evidence: 'contradicted',
      },
      self_service: {
        expected: 'full',
        established: 'full',
        motivations: ['acquisition'],
        establishedCost: costs([15, 20, 30], [1000, 1500, 2000], [50, 70, 100]),
        leansOn: ['quick', 'window'],
        evidence: 'supported',
      },
      automated_services: {
        expected: 'full',
        established: 'none',
        motivations: ['retention', 'upselling'],
        expectedCost: costs([35, 60, 110], [2000, 3500, 6000], [120, 210, 380]),
        leansOn: ['dates_book', 'dates'],
        evidence: 'testing',
      },
      co_creation: {
        expected: 'light',
        established: 'none',
        motivations: ['retention'],
        leansOn: ['new_window'],
        evidence: 'guess',
      },
    },
    regulars: {
      personal_assistance: {
        expected: 'full',
        established: 'full',
        motivations: ['retention'],
        establishedCost: costs([250, 310, 400], [18_000, 22_000, 28_000], [900, 1100, 1400]),
        leansOn: ['florists', 'chat'],
        evidence: 'supported',
      },
      self_service: {
        expected: 'light',
        established: 'light',
        motivations: ['retention'],
        establishedCost: costs([15, 20, 30], [1000, 1500, 2000], [50, 70, 100]),
        leansOn: ['shop'],
        evidence: 'supported',
      },
      automated_services: {
        expected: 'full',
        established: 'light',
        motivations: ['retention', 'upselling'],
        establishedCost: costs([30, 40, 60], [2000, 2500, 4000], [100, 140, 210]),
        expectedCost: costs([70, 90, 130], [4500, 6000, 9000], [240, 310, 450]),
        leansOn: ['subscription', 'chat', 'courier'],
        evidence: 'testing',
      },
      communities: {
        expected: 'light',
        established: 'light',
        motivations: ['retention', 'upselling'],
        establishedCost: costs([90, 120, 170], [7000, 9000, 13_000], [310, 420, 600]),
        leansOn: ['class', 'shop'],
        evidence: 'guess',
      },
    },
    offices: {
      personal_assistance: {
        expected: 'light',
        established: 'light',
        motivations: ['retention'],
        establishedCost: costs([300, 400, 600], [22_000, 30_000, 45_000], [1000, 1400, 2100]),
        leansOn: ['chat'],
        evidence: 'supported',
      },
      dedicated_personal_assistance: {
        expected: 'full',
        established: 'light',
        motivations: ['retention', 'upselling'],
        establishedCost: costs([1400, 1800, 2400], [120_000, 150_000, 200_000], [4800, 6200, 8200]),
        expectedCost: costs([2800, 3400, 4600], [230_000, 280_000, 380_000], [9600, 11_800, 16_000]),
        leansOn: ['florists', 'same_vase'],
        evidence: 'testing',
      },
      self_service: {
        expected: 'light',
        established: 'none',
        motivations: ['retention'],
        expectedCost: costs([60, 90, 150], [4000, 6000, 10_000], [210, 310, 520]),
        leansOn: ['web_shop'],
        evidence: 'guess',
      },
    },
    weddings: {
      personal_assistance: {
        expected: 'light',
        established: 'light',
        motivations: ['acquisition'],
        establishedCost: costs([500, 600, 800], [35_000, 45_000, 60_000], [1700, 2100, 2800]),
        leansOn: ['florists'],
        evidence: 'supported',
      },
      dedicated_personal_assistance: {
        expected: 'full',
        established: 'full',
        motivations: ['acquisition', 'upselling'],
        establishedCost: costs([6000, 7400, 9500], [450_000, 550_000, 700_000], [21_000, 26_000, 33_000]),
        leansOn: ['florists', 'one_florist'],
        evidence: 'supported',
      },
      automated_services: {
        expected: 'none',
        established: 'light',
        motivations: ['retention'],
        establishedCost: costs([150, 210, 300], [10_000, 15_000, 22_000], [520, 730, 1050]),
        leansOn: ['dates_book'],
        evidence: 'contradicted',
      },
      co_creation: {
        expected: 'full',
        established: 'light',
        motivations: ['acquisition', 'upselling'],
        establishedCost: costs([700, 900, 1200], [55_000, 70_000, 95_000], [2500, 3200, 4200]),
        expectedCost: costs([1200, 1500, 2000], [95_000, 120_000, 160_000], [4200, 5200, 7000]),
        leansOn: ['one_florist', 'tie'],
        evidence: 'testing',
      },
    },
  },
  journeys: { gift_shop: giftShop, gift_web: giftWeb },
  trials: flowerTrials,
} as const satisfies Example
