import { mountPage } from '@/components/ui/mount-page';
import { App } from './App';

mountPage(<App />);
