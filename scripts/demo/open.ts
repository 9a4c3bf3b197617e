/** Opens the demo workspace in a visible browser, with the panel beside it, until the browser is closed. */
import { serveDemo } from '../../demo/serve';
import { launch } from '../browser/launch';

const { context, openPanel } = await launch({ headless: false, viewport: null });
await serveDemo(context);
const page = context.pages()[0] ?? (await context.newPage());
await page.goto('https://ws.planhat.com/acme/home');
await openPanel(page);
console.log('The demo workspace is open. Move around in it: the panel follows. Close the browser to end.');
await new Promise<void>((resolve) => context.on('close', () => resolve()));
