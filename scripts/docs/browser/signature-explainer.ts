/** The signature explainer of the guide to signing: the steps of a signature, as one types. */
import { addStyles } from './dom/element.js';
import { createExplainer } from './signature-explainer/explainer.js';

declare const explainerStyles: string;

addStyles('signature-explainer-styles', explainerStyles);
for (const place of document.querySelectorAll('[data-signature-explainer]')) place.replaceChildren(createExplainer());
