import type { DliState } from './state.js';

/** The region of a project: its name, up to the part that tells the projects of one region apart (`cn-north-4_name`). */
export function regionOfProject({ world }: DliState, projectId: string): string | undefined {
  return world.directory.findProject(projectId)?.name.split('_')[0];
}
