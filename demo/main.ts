import './styles/base.css';
import './styles/frame.css';
import './styles/parts.css';
import './styles/tools.css';
import { fill, h, type Child } from './dom';
import { legacyFrame } from './frame/legacy';
import { upgradedFrame } from './frame/upgraded';
import { onNavigate } from './navigation';
import { contextOf, matches, readPlace } from './place';
import { screens } from './screens';
import type { Context, DemoScreen, Place } from './types';
import { closeOverlays } from './ui/overlay';

const app = document.getElementById('app');
if (!app) throw new Error('index.html has lost its #app');
const page = h('div.page-root');
const slideOut = h('div.slide-root');
app.append(page, slideOut);

let drawn = '';

/** Draws what the address says. The page below an opening preview stays as it is, with its place and its state. */
function show(): void {
  const place = readPlace(new URL(location.href));
  const context = contextOf(place, screens);
  closeOverlays();
  const key = pageKey(place);
  if (key !== drawn) fill(page, drawPage(context));
  drawn = key;
  fill(slideOut, place.record?.view === 'preview' && recordScreen(place)?.render?.(context));
}

function drawPage(context: Context): Child {
  const { place } = context;
  const screen = place.record?.view === 'profile' ? recordScreen(place) : pageScreen(place);
  const content = screen?.render ? screen.render(context) : h('p.empty', 'There is no page at this address.');
  if (screen?.bare) return content;
  return place.generation === 'upgraded' ? upgradedFrame(context, content) : legacyFrame(context, content);
}

function pageScreen(place: Place): DemoScreen | undefined {
  const here = screens.filter(
    (screen) => screen.generation === place.generation && screen.render && !screen.record,
  );
  return (
    here.find((screen) => screen.address === place.path) ??
    here.find((screen) => matches(screen.address, place.path))
  );
}

function recordScreen(place: Place): DemoScreen | undefined {
  const { record } = place;
  const fitting = screens.filter(
    (screen) =>
      screen.generation === place.generation && screen.render && screen.record?.view === record?.view,
  );
  return (
    fitting.find((screen) => screen.record?.model.toLowerCase() === record?.model.toLowerCase()) ??
    fitting.find((screen) => screen.record?.model === '*')
  );
}

function pageKey({ path, tenant, record }: Place): string {
  const profile = record?.view === 'profile' ? record.id : '';
  return [tenant.slug, path, profile].join(' ');
}

onNavigate(show);
show();
