/** What runs on every page: the colours, and what is loaded only when it is asked for. */
import { listenForOpening } from './open-on-demand.js';

listenForOpening(document);
