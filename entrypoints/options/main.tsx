import { mountPage } from '@/components/ui/mount-page';
import { startKeeping } from '@/services/start-keeping';
import { App } from './App';

mountPage(<App />);
startKeeping({ backups: true });
