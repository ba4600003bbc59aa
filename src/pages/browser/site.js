// Makes nhsuk-frontend's components live. Everything works without it.
import { initAll } from './nhsuk-frontend.js';

document.body.classList.add('js-enabled', 'nhsuk-frontend-supported');
initAll();
