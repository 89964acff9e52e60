import { digital, digitals, type Example } from './example.ts'
import { familiesAgents } from './journeys/familiesAgents.ts'
import { localsSite } from './journeys/localsSite.ts'
import { parkTrials } from './trials/parkTrials.ts'

/**
 * A theme park for families from abroad. Its story: what agents and pictures promise has to be kept by the
 * first ride; a family comes once in two years, so it is the neighbours with a pass who fill the grey days.
 */
export const themePark = {
  amounts: {
    day: digital(34_000),
    pass: digital(900),
    group: digital(130_000),
    meal: digital(2400),
    wages: digital(9_800_000),
    upkeep: digital(3_100_000),
    ads: digital(340_000),
    boards: digital(180_000),
  },
  segments: {
    families: { evidence: 'supported', customers: 9600 },
    locals: { evidence: 'supported', customers: 2750 },
    groups: { evidence: 'testing', customers: 46 },
  },
  notes: {
    value_propositions: {
      as_promised: {
        evidence: 'supported',
        serves: ['families'],
        links: ['greet', 'pictures'],
        source: 'park_case',
      },
      first_ride: {
        evidence: 'supported',
        serves: ['families', 'locals'],
        links: ['check_rides'],
        source: 'park_case',
      },
      all_ages: { evidence: 'testing', serves: ['families'], links: ['crew'] },
      evening: { evidence: 'testing', serves: ['locals'], links: ['parade'] },
      one_price: { evidence: 'supported', serves: ['families', 'groups'], links: ['day'] },
      learn: { evidence: 'guess', serves: ['groups'], links: ['schools'] },
    },
    channels: {
      agents: {
        evidence: 'supported',
        serves: ['families'],
        links: ['agencies'],
        kind: 'physical',
        source: 'park_case',
      },
      gate: { evidence: 'supported', serves: ['locals', 'families'], links: ['crew'], kind: 'physical' },
      site: { evidence: 'supported', serves: ['locals', 'families'], links: ['pass'], kind: 'web' },
      visits: { evidence: 'testing', serves: ['groups'], links: ['schools'], kind: 'physical' },
    },
    customer_relationships: {
      told_at_home: { evidence: 'testing', serves: ['families'], links: ['pictures'], source: 'park_case' },
    },
    revenue_streams: {
      day: { evidence: 'supported', serves: ['families'] },
      pass: { evidence: 'supported', serves: ['locals'] },
      food: {
        evidence: 'supported',
        serves: ['families', 'locals'],
        links: ['evening'],
        source: 'park_case',
      },
      group_day: { evidence: 'testing', serves: ['groups'] },
      hotel_share: { evidence: 'testing', serves: ['families'], links: ['hotels'], source: 'park_case' },
    },
    key_resources: {
      crew: { evidence: 'supported', serves: ['families', 'locals'] },
      rides: { evidence: 'supported', links: ['first_ride', 'upkeep'] },
      pictures: { evidence: 'testing', serves: ['families'], links: ['ads'], source: 'park_case' },
      guest_list: { evidence: 'testing', serves: ['families', 'locals'], links: ['write_after'] },
    },
    key_activities: {
      greet: { evidence: 'supported', serves: ['families'], links: ['crew'], source: 'park_case' },
      check_rides: { evidence: 'supported', links: ['rides'] },
      parade: { evidence: 'testing', serves: ['locals'], links: ['crew'] },
      write_after: { evidence: 'guess', serves: ['families'] },
    },
    key_partners: {
      agencies: { evidence: 'supported', serves: ['families'], source: 'park_case' },
      hotels: { evidence: 'testing', serves: ['families'] },
      ferry: { evidence: 'testing', serves: ['families', 'locals'], links: ['gate'] },
      schools: { evidence: 'guess', serves: ['groups'] },
    },
    cost_structure: {
      wages: { evidence: 'supported', links: ['crew'] },
      upkeep: { evidence: 'supported', links: ['check_rides'] },
      ads: { evidence: 'testing', serves: ['families'] },
      boards: { evidence: 'contradicted', serves: ['locals'], links: ['gate'] },
      refunds: { evidence: 'supported', serves: ['families'], links: ['first_ride'], source: 'park_case' },
    },
  },
  cells: {
    families: {
      personal_assistance: {
        expected: 'full',
        established: 'light',
        motivations: ['acquisition', 'upselling'],
        establishedCost: digitals([25, 35, 50]),
        expectedCost: digitals([55, 80, 120]),
        leansOn: ['crew', 'greet'],
        evidence: 'supported',
      },
      self_service: {
        expected: 'full',
        established: 'full',
        motivations: ['acquisition'],
        establishedCost: digitals([7, 10, 15]),
        leansOn: ['site', 'one_price'],
        evidence: 'supported',
      },
      automated_services: {
        expected: 'light',
        established: 'none',
        motivations: ['retention'],
        expectedCost: digitals([6, 12, 20]),
        leansOn: ['guest_list', 'write_after'],
        evidence: 'guess',
      },
    },
    locals: {
      personal_assistance: {
        expected: 'none',
        established: 'light',
        motivations: ['retention'],
        establishedCost: digitals([15, 24, 40]),
        leansOn: ['gate', 'crew'],
        evidence: 'contradicted',
      },
      self_service: {
        expected: 'full',
        established: 'full',
        motivations: ['retention'],
        establishedCost: digitals([6, 8, 12]),
        leansOn: ['site', 'pass'],
        evidence: 'supported',
      },
      automated_services: {
        expected: 'full',
        established: 'light',
        motivations: ['retention', 'upselling'],
        establishedCost: digitals([12, 18, 28]),
        expectedCost: digitals([28, 42, 60]),
        leansOn: ['guest_list', 'site'],
        evidence: 'testing',
      },
      communities: {
        expected: 'light',
        established: 'none',
        motivations: ['retention'],
        leansOn: ['evening', 'parade'],
        evidence: 'guess',
      },
    },
    groups: {
      dedicated_personal_assistance: {
        expected: 'full',
        established: 'light',
        motivations: ['acquisition', 'retention'],
        establishedCost: digitals([1000, 1400, 2000]),
        expectedCost: digitals([1900, 2600, 3600]),
        leansOn: ['visits', 'crew'],
        evidence: 'testing',
      },
      self_service: {
        expected: 'light',
        established: 'light',
        motivations: ['acquisition'],
        establishedCost: digitals([80, 120, 180]),
        leansOn: ['one_price'],
        evidence: 'supported',
      },
    },
  },
  journeys: { families_agents: familiesAgents, locals_site: localsSite },
  trials: parkTrials,
} as const satisfies Example
