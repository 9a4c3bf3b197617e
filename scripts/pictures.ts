/** Takes the pictures of the welcome page and of the documents anew, from the demo workspace. Needs a build. */
import { takeTour } from './pictures/tour';

await takeTour();
