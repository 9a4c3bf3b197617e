import type { DemoScreen } from '../types';
import { appRoot } from './app-root';
import { login, tenantLogin } from './login';
import { oauthAuthorize } from './oauth-authorize';
import { home, tenantEntry } from './home';
import { dataExplorer, dataExplorers, moreDataExplorers } from './data-explorer';
import { homePages } from './home-page';
import { revenueReports } from './revenue-reports';
import { contentExplorer } from './content-explorer';
import { calendar } from './calendar';
import { emailManager } from './email-manager';
import { notifications } from './notifications';
import { timesheets } from './timesheets';
import { companyProfile, companyProfileTabs } from './company-profile';
import { enduserProfile } from './enduser-profile';
import { userProfile } from './user-profile';
import { recordProfile } from './record-profile';
import { recordPreview, morePreviews } from './record-preview';
import { metricPreview } from './metric-preview';
import { licensePreview, oldLicensePreview } from './license-preview';
import { dataModel, dataModelTabs } from './data-model';
import { appCenter, appCenterEntries } from './app-center';
import { customAutomationEditor, customAutomationTabs } from './custom-automation-editor';
import { automationTemplateEditor, templateLogs } from './automation-template-editor';
import { integrations } from './integrations';
import { privateApp } from './private-app-detail';
import { workflowTemplates } from './workflow-templates';
import { workflowTemplateEditor } from './workflow-template-editor';
import { npsCampaigns } from './nps-campaigns';
import { npsCampaignEditor } from './nps-campaign-editor';
import { portalManager } from './portal-manager';
import { portal } from './portal';
import { settings, settingsPages } from './settings';
import { oldRoot } from './legacy/app-root';
import { oldCompanyProfile, oldProfileTabs } from './legacy/company-profile';
import { oldEnduserProfile, oldEnduserUsage } from './legacy/enduser-profile';
import { dataModule, dataTabs, customers } from './legacy/data-module';
import { actions, conversations, revenueModule, developerModule } from './legacy/modules';
import { customerIntelligence, trends, userActivities, healthLab } from './legacy/customer-intelligence';
import { automate, oldEditor, operationsStops } from './legacy/operations';
import { oldIntegrations, oldIntegrationPages } from './legacy/integrations';
import {
  oldSettings,
  oldTeam,
  oldRoles,
  oldSecurity,
  oldSuccessUnits,
  serviceAccounts,
} from './legacy/settings';
import { playbooks, playbookEditor, oldNps, oldNpsEditor } from './legacy/workflows-and-nps';

/** Every screen of the demo workspace. A new one is one file and one line here. */
export const screens: readonly DemoScreen[] = [
  appRoot,
  login,
  tenantLogin,
  oauthAuthorize,
  home,
  tenantEntry,
  dataExplorer,
  ...dataExplorers,
  ...moreDataExplorers,
  ...homePages,
  ...revenueReports,
  contentExplorer,
  calendar,
  emailManager,
  notifications,
  timesheets,
  companyProfile,
  ...companyProfileTabs,
  enduserProfile,
  userProfile,
  recordProfile,
  recordPreview,
  ...morePreviews,
  metricPreview,
  licensePreview,
  oldLicensePreview,
  dataModel,
  ...dataModelTabs,
  appCenter,
  ...appCenterEntries,
  customAutomationEditor,
  ...customAutomationTabs,
  automationTemplateEditor,
  templateLogs,
  ...integrations,
  privateApp,
  workflowTemplates,
  workflowTemplateEditor,
  npsCampaigns,
  npsCampaignEditor,
  portalManager,
  portal,
  settings,
  ...settingsPages,
  oldRoot,
  oldCompanyProfile,
  ...oldProfileTabs,
  oldEnduserProfile,
  oldEnduserUsage,
  dataModule,
  ...dataTabs,
  customers,
  actions,
  conversations,
  revenueModule,
  developerModule,
  customerIntelligence,
  trends,
  userActivities,
  healthLab,
  automate,
  oldEditor,
  ...operationsStops,
  oldIntegrations,
  ...oldIntegrationPages,
  oldSettings,
  oldTeam,
  oldRoles,
  oldSecurity,
  oldSuccessUnits,
  serviceAccounts,
  playbooks,
  playbookEditor,
  oldNps,
  oldNpsEditor,
];
