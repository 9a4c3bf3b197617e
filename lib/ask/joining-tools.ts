import type { Phrase } from './phrases';

/** Tools that are joined with one another; CRMs are among them. */
export const TOOLS =
  'slack/jira/stripe/notion/asana/intercom/zendesk/hubspot/salesforce/sfdc/shopify/xero/quickbooks/netsuite/marketo/airtable/chargebee/pipedrive/typeform/mailchimp/calendar/sheets/trello/monday/clickup/segment/snowflake/gong/outlook/gmail/teams/zoom/zapier/make/n8n/freshdesk/docusign/pandadoc/calendly/confluence/linear/github/woocommerce/pardot/activecampaign/aircall';

/** Bringing two of them together. */
export const joiningTools: readonly Phrase[] = [
  `connect/sync/integrate/join/link/hook/push/send/get/move/copy … ${TOOLS} … to/with/and/into/from/in … ${TOOLS}`,
  `between ${TOOLS} and ${TOOLS}`,
  `${TOOLS} ${TOOLS} integration/sync/connector`,
  `${TOOLS} and ${TOOLS} integration/connector`,
];
