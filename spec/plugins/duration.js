// How long something takes, as the specification writes it.

/** Days, hours, minutes and seconds have one length each; months and years have none. */
const duration = /^P(?=\d|T\d)(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?$/;

/** What is wrong with a duration; undefined for a good one. */
export const durationProblem = (text) =>
  duration.test(text) ? undefined : `"${text}" is no ISO 8601 duration of days, hours, minutes and seconds.`;
