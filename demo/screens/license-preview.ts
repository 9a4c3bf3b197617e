import { sample } from '../data/people';
import { recordId, rowOf } from '../data/random';
import { pageId } from '../data/tenants';
import type { Context, DemoScreen } from '../types';
import { facts, toggleRow } from '../ui/parts';
import { slideOut } from '../ui/slide-out';

const LICENSE = recordId('license', 8);

const render = ({ place, tenant }: Context): HTMLElement => {
  const { company, amount, past, next } = sample(tenant, 'license', rowOf(place.record?.id ?? '', 600));
  return slideOut(
    `Platform, ${company}`,
    facts(
      ['Value', amount],
      ['From', past],
      ['To', next],
      ['Notice Period', '90 days'],
      ['Renewal ARR/MRR', amount],
    ),
    toggleRow('Fixed Period'),
    toggleRow('Auto Renewal', false),
  );
};

export const licensePreview: DemoScreen = {
  id: 'license-preview',
  title: 'License preview',
  generation: 'upgraded',
  address: 'home/:id',
  recordId: pageId('acme', 'This week'),
  query: `preview=License.${LICENSE}`,
  record: { view: 'preview', model: 'License' },
  render,
};

export const oldLicensePreview: DemoScreen = {
  id: 'license-preview',
  title: 'License preview, older app',
  generation: 'legacy',
  address: '',
  query: `licenseId=${LICENSE}`,
  record: { view: 'preview', model: 'License' },
  render,
};
