/** The three CRM integrations: entries that are true for all of them stand on each. */
export const ALL_CRM = ['integration-salesforce', 'integration-hubspot', 'integration-pipedrive'];
