import type { Call } from '../service.js';

/** A call in a project. That the project is the caller's was checked when the caller was identified. */
export type ProjectCall<Input = object> = Call<Input & { readonly project_id: string }>;
