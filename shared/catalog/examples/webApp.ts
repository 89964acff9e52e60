import { digitals, inEach, type Example } from './example.ts'
import { learnersStores } from './journeys/learnersStores.ts'
import { schoolsVisits } from './journeys/schoolsVisits.ts'
import { studentsHome } from './journeys/studentsHome.ts'
import { webTrials } from './trials/webTrials.ts'

/**
 * A learning app, web and mobile. Its story: a person answers 8,400 students who never asked for one, while
 * nine schools, who pay most, wait for somebody with a name; one would nearly pay for the other.
 */
export const webApp = {
  amounts: {
    plus: inEach(500, 49_000, 1500),
    tutor_plan: inEach(1200, 119_000, 3900),
    licence: inEach(800, 60_000, 2400),
    pay: inEach(1_150_000, 62_000_000, 2_600_000),
    hosting: inEach(38_000, 4_200_000, 140_000),
    ads: inEach(45_000, 4_500_000, 150_000),
    // What the matrix adds up to, by the month.
    mail: inEach(50_400, 5_040_000, 201_600),
    named: inEach(40_500, 4_050_000, 162_000),
  },
  segments: {
    students: { evidence: 'supported', customers: 8400 },
    learners: { evidence: 'supported', customers: 620 },
    tutors: { evidence: 'testing', customers: 140 },
    schools: { evidence: 'testing', customers: 9 },
  },
  notes: {
    value_propositions: {
      right_day: { evidence: 'supported', serves: ['students', 'learners'], links: ['engine'] },
      free_subject: {
        evidence: 'supported',
        serves: ['students'],
        links: ['plus'],
        source: 'startup_manual',
      },
      ten_minutes: { evidence: 'testing', serves: ['learners'], links: ['history'] },
      publish: { evidence: 'testing', serves: ['tutors'], links: ['decks', 'share'] },
      stuck: { evidence: 'guess', serves: ['schools', 'tutors'], links: ['history'] },
      offline: { evidence: 'supported', serves: ['students', 'schools'], links: ['stores'] },
    },
    channels: {
      home: {
        evidence: 'supported',
        serves: ['students', 'learners'],
        links: ['free_subject'],
        kind: 'web',
        source: 'web_case',
      },
      stores: { evidence: 'supported', serves: ['students', 'learners'], kind: 'web' },
      invites: {
        evidence: 'testing',
        serves: ['students'],
        links: ['code'],
        kind: 'web',
        source: 'startup_manual',
      },
      visits: { evidence: 'guess', serves: ['schools'], links: ['teachers'], kind: 'physical' },
    },
    customer_relationships: {
      code: { evidence: 'testing', serves: ['students', 'learners'], links: ['plus'], source: 'web_case' },
    },
    revenue_streams: {
      plus: { evidence: 'supported', serves: ['learners', 'students'], links: ['ten_minutes'] },
      tutor_plan: { evidence: 'testing', serves: ['tutors'], links: ['publish'] },
      licence: { evidence: 'testing', serves: ['schools'], links: ['stuck'] },
      share: { evidence: 'guess', serves: ['tutors'], links: ['decks'], source: 'web_case' },
    },
    key_resources: {
      engine: { evidence: 'supported', serves: ['students', 'learners'] },
      decks: { evidence: 'supported', serves: ['students', 'tutors'], links: ['check_decks'] },
      team: { evidence: 'supported' },
      history: { evidence: 'testing', serves: ['learners', 'schools'] },
    },
    key_activities: {
      release: { evidence: 'supported', links: ['team'] },
      answer: { evidence: 'contradicted', serves: ['students'], links: ['team'] },
      check_decks: { evidence: 'testing', serves: ['tutors', 'students'] },
      first_minute: { evidence: 'testing', serves: ['students'], links: ['home'], source: 'web_case' },
    },
    key_partners: {
      following: { evidence: 'testing', serves: ['students', 'tutors'], links: ['decks'] },
      publishers: { evidence: 'guess', serves: ['schools', 'students'], links: ['decks'] },
      payments: { evidence: 'supported', serves: ['learners'], links: ['fees'] },
      teachers: { evidence: 'testing', serves: ['schools'] },
    },
    cost_structure: {
      pay: { evidence: 'supported', links: ['team'] },
      hosting: { evidence: 'supported', links: ['engine', 'history'] },
      fees: { evidence: 'supported', serves: ['learners'] },
      support: { evidence: 'supported', serves: ['students'], links: ['answer'] },
      ads: { evidence: 'contradicted', serves: ['learners'], links: ['stores'] },
    },
  },
  cells: {
    students: {
      personal_assistance: {
        expected: 'none',
        established: 'light',
        motivations: ['retention'],
        establishedCost: digitals([4, 6, 9]),
        leansOn: ['answer', 'team'],
        evidence: 'contradicted',
      },
      self_service: {
        expected: 'full',
        established: 'full',
        motivations: ['acquisition', 'retention'],
        establishedCost: digitals([2, 3, 5]),
        leansOn: ['home', 'free_subject'],
        evidence: 'supported',
      },
      automated_services: {
        expected: 'full',
        established: 'light',
        motivations: ['retention', 'upselling'],
        establishedCost: digitals([3, 4, 6]),
        expectedCost: digitals([7, 9, 14]),
        leansOn: ['right_day', 'engine'],
        evidence: 'testing',
      },
      communities: {
        expected: 'light',
        established: 'none',
        motivations: ['acquisition'],
        expectedCost: digitals([1, 2, 4]),
        leansOn: ['invites', 'decks'],
        evidence: 'guess',
      },
    },
    learners: {
      self_service: {
        expected: 'light',
        established: 'light',
        motivations: ['retention'],
        establishedCost: digitals([4, 5, 8]),
        leansOn: ['payments', 'stores'],
        evidence: 'supported',
      },
      automated_services: {
        expected: 'full',
        established: 'full',
        motivations: ['retention', 'upselling'],
        establishedCost: digitals([9, 12, 18]),
        leansOn: ['ten_minutes', 'engine', 'history'],
        evidence: 'supported',
      },
      communities: {
        expected: 'light',
        established: 'light',
        motivations: ['retention'],
        establishedCost: digitals([10, 15, 25]),
        leansOn: ['ten_minutes'],
        evidence: 'testing',
      },
      co_creation: {
        expected: 'light',
        established: 'none',
        motivations: ['retention'],
        leansOn: ['release'],
        evidence: 'guess',
      },
    },
    tutors: {
      personal_assistance: {
        expected: 'light',
        established: 'light',
        motivations: ['retention'],
        establishedCost: digitals([80, 110, 160]),
        leansOn: ['answer'],
        evidence: 'supported',
      },
      automated_services: {
        expected: 'none',
        established: 'light',
        motivations: ['retention'],
        establishedCost: digitals([15, 20, 30]),
        leansOn: ['history'],
        evidence: 'contradicted',
      },
      co_creation: {
        expected: 'full',
        established: 'light',
        motivations: ['acquisition', 'upselling'],
        establishedCost: digitals([45, 60, 90]),
        expectedCost: digitals([110, 140, 200]),
        leansOn: ['publish', 'decks', 'check_decks'],
        evidence: 'testing',
      },
    },
    schools: {
      personal_assistance: {
        expected: 'light',
        established: 'light',
        motivations: ['acquisition'],
        establishedCost: digitals([1700, 2200, 3000]),
        leansOn: ['visits'],
        evidence: 'supported',
      },
      dedicated_personal_assistance: {
        expected: 'full',
        established: 'none',
        motivations: ['retention', 'upselling'],
        expectedCost: digitals([3500, 4500, 6500]),
        leansOn: ['team', 'licence'],
        evidence: 'testing',
      },
      self_service: {
        expected: 'light',
        established: 'light',
        motivations: ['retention'],
        establishedCost: digitals([200, 300, 450]),
        leansOn: ['stuck'],
        evidence: 'supported',
      },
    },
  },
  journeys: { students_home: studentsHome, learners_stores: learnersStores, schools_visits: schoolsVisits },
  trials: webTrials,
} as const satisfies Example
