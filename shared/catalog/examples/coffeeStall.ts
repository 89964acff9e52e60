import { rupiah, rupiahs, type Example } from './example.ts'
import { officeChat } from './journeys/officeChat.ts'
import { officeStall } from './journeys/officeStall.ts'
import { coffeeTrials } from './trials/coffeeTrials.ts'

/**
 * A coffee stall that counts in rupiah in every language. Its story: the free taste is the dearest thing it
 * does and wins the most, while the flyers nobody looks at pay for themselves in nobody's book.
 */
export const coffeeStall = {
  currency: 'IDR',
  amounts: {
    cup: rupiah(9000),
    bundle: rupiah(15_000),
    bottle: rupiah(65_000),
    beans: rupiah(55_000),
    helper: rupiah(1_100_000),
    rent: rupiah(850_000),
    tasters: rupiah(740_000),
    flyers: rupiah(250_000),
    // What the matrix adds up to for students, by the month.
    talk: rupiah(102_000),
  },
  segments: {
    office: { evidence: 'supported', customers: 830 },
    students: { evidence: 'testing', customers: 340 },
    neighbours: { evidence: 'supported', customers: 95 },
  },
  notes: {
    value_propositions: {
      two_minutes: { evidence: 'supported', serves: ['office'], links: ['roast_seven'] },
      own_roast: { evidence: 'supported', serves: ['office', 'neighbours'], links: ['roaster'] },
      known_order: { evidence: 'testing', serves: ['office', 'neighbours'], links: ['sri'] },
      clear_price: { evidence: 'supported', serves: ['students', 'office'], links: ['cup'] },
      stool: { evidence: 'testing', serves: ['students'], links: ['corner'] },
      at_ten: { evidence: 'testing', serves: ['office'], links: ['deliver', 'chat'] },
    },
    channels: {
      stall: {
        evidence: 'supported',
        serves: ['office', 'students', 'neighbours'],
        links: ['corner'],
        kind: 'physical',
      },
      chat: { evidence: 'testing', serves: ['office'], links: ['chat_list'], kind: 'web' },
      market: { evidence: 'guess', serves: ['neighbours'], links: ['beans'], kind: 'physical' },
    },
    customer_relationships: {
      treat: { evidence: 'guess', serves: ['office'], links: ['stall'], source: 'startup_manual' },
    },
    revenue_streams: {
      cup: { evidence: 'supported', serves: ['office', 'students', 'neighbours'] },
      bundle: { evidence: 'supported', serves: ['office'], links: ['bakery'] },
      bottle: { evidence: 'guess', serves: ['neighbours'], links: ['own_roast'] },
      beans: { evidence: 'testing', serves: ['neighbours'], links: ['roaster'] },
    },
    key_resources: {
      sri: { evidence: 'supported', serves: ['office', 'neighbours'] },
      roaster: { evidence: 'supported', links: ['roast_seven'] },
      corner: { evidence: 'supported', serves: ['office', 'students'], links: ['rent'] },
      stamp_cards: { evidence: 'testing', serves: ['office'], links: ['stall'] },
      chat_list: { evidence: 'testing', serves: ['office'], links: ['deliver'] },
    },
    key_activities: {
      roast_seven: { evidence: 'testing', serves: ['office'], links: ['roaster'] },
      hand_tasters: { evidence: 'supported', serves: ['office', 'students'], links: ['tasters'] },
      count_heads: { evidence: 'supported', links: ['stall'] },
      deliver: { evidence: 'testing', serves: ['office'], links: ['rider'] },
    },
    key_partners: {
      growers: { evidence: 'supported', links: ['own_roast'] },
      bakery: { evidence: 'supported', serves: ['office'] },
      reception: { evidence: 'guess', serves: ['office'], links: ['chat'] },
      rider: { evidence: 'testing', serves: ['office'], links: ['at_ten'] },
    },
    cost_structure: {
      stuff: { evidence: 'supported', links: ['cup'] },
      helper: { evidence: 'supported', links: ['hand_tasters'] },
      rent: { evidence: 'supported', links: ['corner'] },
      tasters: { evidence: 'supported', serves: ['office'], links: ['hand_tasters'] },
      flyers: { evidence: 'contradicted', serves: ['office'], links: ['chat'] },
    },
  },
  cells: {
    office: {
      personal_assistance: {
        expected: 'light',
        established: 'light',
        motivations: ['retention'],
        establishedCost: rupiahs(250, 350, 500),
        leansOn: ['sri', 'stall'],
        evidence: 'supported',
      },
      self_service: {
        expected: 'full',
        established: 'light',
        motivations: ['acquisition'],
        establishedCost: rupiahs(60, 100, 160),
        expectedCost: rupiahs(150, 250, 400),
        leansOn: ['clear_price', 'bundle'],
        evidence: 'testing',
      },
      automated_services: {
        expected: 'light',
        established: 'none',
        motivations: ['retention', 'upselling'],
        expectedCost: rupiahs(100, 200, 400),
        leansOn: ['chat_list', 'stamp_cards'],
        evidence: 'testing',
      },
    },
    students: {
      personal_assistance: {
        expected: 'none',
        established: 'light',
        motivations: ['retention'],
        establishedCost: rupiahs(200, 300, 450),
        leansOn: ['helper'],
        evidence: 'contradicted',
      },
      self_service: {
        expected: 'full',
        established: 'full',
        motivations: ['acquisition'],
        establishedCost: rupiahs(100, 150, 220),
        leansOn: ['clear_price'],
        evidence: 'supported',
      },
      communities: {
        expected: 'full',
        established: 'light',
        motivations: ['retention'],
        establishedCost: rupiahs(250, 400, 600),
        expectedCost: rupiahs(600, 900, 1400),
        leansOn: ['stool', 'corner'],
        evidence: 'testing',
      },
      co_creation: {
        expected: 'light',
        established: 'none',
        motivations: ['acquisition'],
        leansOn: ['own_roast'],
        evidence: 'guess',
      },
    },
    neighbours: {
      personal_assistance: {
        expected: 'full',
        established: 'full',
        motivations: ['retention'],
        establishedCost: rupiahs(650, 900, 1300),
        leansOn: ['sri', 'known_order'],
        evidence: 'supported',
      },
      dedicated_personal_assistance: {
        expected: 'light',
        established: 'none',
        motivations: ['upselling'],
        expectedCost: rupiahs(900, 1500, 2400),
        leansOn: ['bottle', 'market'],
        evidence: 'guess',
      },
    },
  },
  journeys: { office_stall: officeStall, office_chat: officeChat },
  trials: coffeeTrials,
} as const satisfies Example
