import { crudOf, defineEndpoints } from '../../define';

const screens = ['private-app-detail', 'private-apps', 'developer-module'];
const conversationKeys = ['_id', 'externalId', 'sourceId (unverified)'];

/** What was said: conversations with their kinds, and answers to NPS surveys. */
export const endpointsConversations = defineEndpoints('G', [
  {
    id: 'g-endpoint-conversations',
    title: 'Conversations: `/conversations`',
    refs: ['Endpoint table', 'G-45', 'G-63'],
    screens,
    alsoAreas: ['K'],
    sources: ['R2', 'R3', 'R4', 'R5'],
    confidence: 'reported',
    host: 'api',
    path: '/conversations',
    operations: crudOf('/conversations'),
    required: ['companyId'],
    keys: conversationKeys,
    limits: [],
    notes: [
      'Custom types only: email, chat, ticket and call are reserved and should not be created over the API.',
      'Create a custom touch type instead.',
    ],
    requests: [
      {
        label: 'Create one of your own type',
        method: 'POST',
        path: '/conversations',
        auth: 'bearer',
        body: { companyId: 'extid-acme-001', type: 'Workshop', externalId: 'workshop-3' },
      },
      {
        label: 'List those of one Company',
        method: 'GET',
        path: '/conversations',
        query: { companyId: '<companyId>', limit: '100', offset: '0' },
        auth: 'bearer',
      },
    ],
    search: ['conversation api', 'touch', 'log meeting api'],
  },
  {
    id: 'g-endpoint-notes',
    title: 'Notes: `/conversations` with `type: "note"`',
    refs: ['Endpoint table', 'G-64'],
    screens,
    sources: ['S11', 'R4', 'R5'],
    confidence: 'contradicted',
    disputed: {
      sides: [
        {
          says: 'A note is a conversation with `type: "note"`; `/notes` gave 404 in July 2026.',
          sources: ['S11', 'R4'],
        },
        { says: 'Notes have a path of their own, `/notes`.', sources: ['R5'] },
      ],
      follow: '`/conversations`: it fits Planhat’s own page on notes and the live check.',
    },
    host: 'api',
    path: '/conversations',
    operations: crudOf('/conversations'),
    required: ['companyId', 'type (`note`)'],
    keys: conversationKeys,
    limits: [],
    notes: ['Everything else is as with Conversations.'],
    requests: [
      {
        label: 'Create a note',
        method: 'POST',
        path: '/conversations',
        auth: 'bearer',
        body: { companyId: 'extid-acme-001', type: 'note', externalId: 'note-21' },
      },
    ],
    search: ['create a note with the api', 'notes endpoint'],
  },
  {
    id: 'g-endpoint-tickets',
    title: 'Tickets: `/tickets`',
    refs: ['Endpoint table', 'G-65', 'G-66', 'G-67'],
    screens,
    alsoAreas: ['K'],
    sources: ['S12', 'S1', 'R2'],
    confidence: 'official',
    host: 'api',
    path: '/tickets',
    operations: [
      { does: 'List', method: 'GET', path: '/tickets' },
      { does: 'Delete one', method: 'DELETE', path: '/tickets/<id>' },
      { does: 'Bulk upsert', method: 'PUT', path: '/tickets' },
    ],
    required: ['companyId', 'sourceId', 'email', 'domains (if there is no companyExternalId)'],
    keys: ['sourceId'],
    limits: [],
    notes: [
      'Without an email the ticket is dropped silently.',
      'Only PUT (upsert), GET (list) and DELETE are offered. Tickets are conversations too.',
      '`timeSpent` is in minutes.',
    ],
    requests: [
      {
        label: 'Create or update one',
        method: 'PUT',
        path: '/tickets',
        auth: 'bearer',
        body: [
          {
            sourceId: 'ticket-7001',
            companyId: '<companyId>',
            companyExternalId: 'acme-001',
            email: 'kim@acme.example',
            timeSpent: 25,
          },
        ],
      },
      {
        label: 'List a page',
        method: 'GET',
        path: '/tickets',
        query: { limit: '500', offset: '0' },
        auth: 'bearer',
      },
    ],
    search: ['tickets api email required', 'ticket endpoint', 'helpdesk import'],
  },
  {
    id: 'g-endpoint-nps',
    title: 'NPS answers: `/nps`',
    refs: ['Endpoint table', 'G-45', 'G-61'],
    screens,
    alsoAreas: ['I'],
    sources: ['S15', 'R8', 'S1', 'S10', 'R3', 'R4'],
    confidence: 'official',
    host: 'api',
    path: '/nps',
    operations: crudOf('/nps'),
    required: ['email', 'score'],
    keys: ['sourceId (from the docs of 2017)', '_id'],
    limits: [],
    notes: [
      '`score` goes from 0 to 10.',
      'The Company is `cId`, as on invoices. Almost everything else says `companyId`, issues the array `companyIds`.',
    ],
    requests: [
      {
        label: 'Create one answer',
        method: 'POST',
        path: '/nps',
        auth: 'bearer',
        body: { email: 'kim@acme.example', score: 9, cId: '<companyId>', sourceId: 'answer-66' },
      },
      {
        label: 'List a page',
        method: 'GET',
        path: '/nps',
        query: { limit: '500', offset: '0' },
        auth: 'bearer',
      },
    ],
    search: ['nps api', 'survey answers api', 'import nps'],
  },
]);
