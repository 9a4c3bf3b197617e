/** `npm run bundle`: what each page loads before it shows anything, and what each area of the guide adds. */
import { areaList } from '@/content/areas';
import { areaFile, firstLoad, gzipSize, totalSize } from './bundle/sizes';

const PAGES = ['sidepanel.html', 'popup.html', 'options.html'];
const SCRIPTS = ['background.js', 'address-bar-search.js', 'content-scripts/planhat.js'];

console.log('Bytes, gzip.');
console.table([
  ...SCRIPTS.map((file) => ({ part: file, files: 1, bytes: gzipSize(file) })),
  ...PAGES.map((page) => {
    const files = firstLoad(page);
    return { part: `${page}, first load`, files: files.size, bytes: totalSize(files) };
  }),
  ...areaList.map((area) => ({ part: `${area.id} ${area.name}`, files: 1, bytes: gzipSize(areaFile(area)) })),
]);
