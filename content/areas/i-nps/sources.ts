import { defineSources } from '../../define';

export const sources = defineSources({
  N1: {
    title: 'The NPS module',
    url: 'https://support.planhat.com/en/articles/2641650-the-nps-module',
    seenOn: null,
    note: 'Legacy UI',
  },
  N2: {
    title: 'NPS survey is not sending: the sender has not synced their emails',
    url: 'http://support.planhat.com/en/articles/4701980-nps-survey-isn-t-sending-because-the-sender-hasn-t-synced-their-emails-with-planhat',
    seenOn: null,
    note: 'Legacy UI',
  },
  N3: {
    title: 'Data model: NPS',
    url: 'https://help.planhat.com/en/articles/11635463-data-model-nps',
    seenOn: '2025',
  },
  N4: { title: 'API: NPS', url: 'https://www.planhat.com/developers/api/nps', seenOn: null },
  N5: {
    title: 'Satismeter',
    url: 'https://support.planhat.com/en/articles/1709123-satismeter',
    seenOn: null,
    note: 'Legacy article',
  },
  N6: {
    title: 'Satismeter integration page',
    url: 'https://www.planhat.com/integrations/satismeter',
    seenOn: '2025',
    note: 'Read in 2025 or 2026',
  },
  N7: {
    title: "Beginner's guide to NPS",
    url: 'https://www.planhat.com/beginners-guide-to-nps/',
    seenOn: null,
    note: 'Old page; used for the method only',
  },
  N8: {
    title: 'Personal email limits',
    url: 'https://help.planhat.com/en/articles/9590750-personal-email-limits',
    seenOn: null,
    note: 'Two versions were read; this is the newer',
  },
  N8old: {
    title: 'Personal email limits (older version)',
    url: 'https://help.planhat.com/en/articles/9590750-personal-email-limits',
    seenOn: null,
    note: 'An earlier copy of the same article',
  },
  N9: {
    title: 'Transactional vs personal emails',
    url: 'https://support.planhat.com/en/articles/5508676-how-do-i-choose-between-transactional-vs-personal-emails',
    seenOn: null,
    note: 'Legacy UI',
  },
  N10: {
    title: 'Marketing emails and the Sendout model',
    url: 'https://help.planhat.com/en/articles/11598932-an-overview-of-planhat-marketing-emails-and-the-sendout-model',
    seenOn: '2025',
  },
  N11: {
    title: 'Global Tools for Planhat admins',
    url: 'https://help.planhat.com/en/articles/10091564-global-tools-for-planhat-admins',
    seenOn: '2025',
    note: 'One of two versions: it names NPS among the tools',
  },
  N11b: {
    title: 'Global Tools for Planhat admins (another version)',
    url: 'https://help.planhat.com/en/articles/10091564-global-tools-for-planhat-admins',
    seenOn: '2025',
    note: 'The other version: NPS is still to launch in the upgraded app',
  },
  N12: { title: 'Original API docs', url: 'https://github.com/planhat/docs', seenOn: '2017' },
  N13: {
    title: 'API: End User, and a client built on it',
    url: 'https://www.planhat.com/developers/api/enduser',
    seenOn: null,
    note: 'The opt-out flag is known from a community client of 2026',
  },
  N14: {
    title: 'Email engagement tracking',
    url: 'https://help.planhat.com/en/articles/9587245-email-engagement-tracking',
    seenOn: null,
  },
  N15: {
    title: 'Extended release note: Planhat email settings',
    url: 'https://support.planhat.com/en/articles/5506663-extended-release-note-consolidating-and-enhancing-planhat-email-settings',
    seenOn: null,
    note: 'Legacy UI',
  },
  Seed: {
    title: 'Original help skill and its platform guide',
    url: 'https://github.com/sales-skills/sales',
    seenOn: '2026-04-14',
  },
});
