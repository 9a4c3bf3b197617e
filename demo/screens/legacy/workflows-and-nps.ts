import { hexId } from '../../data/random';
import { h } from '../../dom';
import { go } from '../../navigation';
import type { DemoScreen } from '../../types';
import { mainButton } from '../../ui/parts';
import { campaignList } from '../nps-campaigns';
import { campaignSteps } from '../nps-campaign-editor';
import { templateEditor } from '../workflow-template-editor';
import { templateList } from '../workflow-templates';

export const playbooks: DemoScreen = {
  id: 'workflow-templates',
  title: 'Workflow templates, older app',
  generation: 'legacy',
  address: 'm/b8d0',
  render: ({ to }) => [
    h('div.old-head', h('div.old-title', 'Workflows'), mainButton('New template')),
    h('div.column-title', 'Projects'),
    templateList('Projects', ['Onboarding', 'Renewal'], to('workflow-template-editor')),
    h('div.column-title', 'Sequences'),
    templateList('Sequences', ['Welcome mails'], to('workflow-template-editor')),
  ],
};

export const playbookEditor: DemoScreen = {
  id: 'workflow-template-editor',
  title: 'Workflow template, older app',
  generation: 'legacy',
  address: 'm/b8d0/:id',
  recordId: hexId('template', 'Onboarding'),
  render: () => [h('div.old-head', h('div.old-title', 'Onboarding'), mainButton('Save')), templateEditor()],
};

export const oldNps: DemoScreen = {
  id: 'nps-campaigns',
  title: 'NPS campaigns, older app',
  generation: 'legacy',
  address: 'm/4ae5',
  render: ({ to }) => {
    const editor = to('nps-campaign-editor');
    return [
      h(
        'div.old-head',
        h('div.old-title', 'NPS'),
        mainButton('Start New Campaign', () => go(editor)),
      ),
      campaignList(editor),
    ];
  },
};

export const oldNpsEditor: DemoScreen = {
  id: 'nps-campaign-editor',
  title: 'NPS campaign, older app',
  generation: 'legacy',
  address: 'm/4ae5/:id',
  recordId: hexId('campaign', 'Autumn 2026'),
  render: () => [h('div.old-head', h('div.old-title', 'Autumn 2026'), mainButton('Save')), campaignSteps()],
};
