import { defineFacts } from '../../define';

const topic = 'What the assistant can do';

export const toolFacts = defineFacts('H', [
  {
    id: 'h-tools',
    title: 'The tools the server offers',
    refs: ['H-16', 'H-17', 'H-20'],
    screens: ['oauth-authorize', 'oauth-clients'],
    sources: ['M1', 'M2', 'R1'],
    confidence: 'contradicted',
    disputed: {
      sides: [
        {
          says: 'Three generic tools: list models and operations, get the parameters, run an operation.',
          sources: ['M1', 'M2'],
        },
        {
          says: 'Ten named tools, as read from the developer page in July and August 2026.',
          sources: ['R1'],
        },
      ],
      follow:
        'The list your client shows once it is connected. Expect the ten names in new connections, and the three in old notes.',
    },
    topic,
    text: 'July and August 2026: `get_model_action_parameters`, `list_model_records`, `get_model_record`, `search_records`, `create_model_record`, `update_model_record`, `delete_model_record`, `create_document`, `get_document`, `search_documents`. Delete is among them: a Role that may delete lets the assistant delete.',
    search: [
      'mcp tools planhat list',
      'what can claude do here',
      'functions of ai server',
      'commands for chatbot',
      'mcp tools',
      'tool list',
    ],
  },
  {
    id: 'h-tools-first-generation',
    title: 'The first tools were three generic ones',
    refs: ['H-15'],
    screens: ['oauth-authorize', 'oauth-clients'],
    sources: ['M1', 'M2'],
    confidence: 'official',
    topic,
    text: 'One lists the models and their operations. One gets the parameter schema for a model and an operation (create, update, view, list). One runs an operation, given the route of the model, the operation and a JSON string of parameters.',
    search: ['generic mcp tools', 'three generic functions', 'old ai functions'],
  },
  {
    id: 'h-search-tool',
    title: '`search_records` finds records without their ids',
    refs: ['H-19'],
    screens: ['oauth-authorize', 'oauth-clients'],
    alsoAreas: ['G'],
    sources: ['R1', 'R2'],
    confidence: 'reported',
    topic,
    text: 'Full-text search and documents have no plain counterpart in the REST API.',
    search: [
      'full text search api',
      'find record by name',
      'search by name via ai',
      'look up without number',
    ],
  },
  {
    id: 'h-documents',
    title: 'Documents can be read and created since June 2026',
    refs: ['H-18'],
    screens: ['oauth-authorize', 'oauth-clients'],
    sources: ['M8'],
    confidence: 'official',
    topic,
    text: 'Through MCP since 23 June 2026; import and export of documents as Markdown since 25 June.',
    search: [
      'planhat documents ai read',
      'markdown documents',
      'ai writes document',
      'markdown export',
      'let assistant write a page',
      'mcp documents',
      'read documents',
    ],
  },
  {
    id: 'h-no-usage-data',
    title: 'OAuth tokens cover model records, not usage over time',
    refs: ['H-14'],
    screens: ['oauth-clients', 'oauth-authorize'],
    alsoAreas: ['E'],
    sources: ['M6'],
    confidence: 'official',
    topic,
    text: 'Records can be created, read, updated and deleted, as rights allow. Time-series usage data is left out.',
    search: ['usage data mcp', 'metrics in claude', 'can ai see trends', 'records only for ai'],
  },
]);
