/** A busy machine is slow, not wrong: what is awaited may take its time. */
import { configure } from '@testing-library/react';

configure({ asyncUtilTimeout: 5000 });
