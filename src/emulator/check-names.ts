import { keyOf, type SeededEntries } from './seeded-entries.js';

/**
 * Checks that a domain's name stands for one account and an account has one, and a project's name stands for one project of its account.
 * @throws TypeError that says what goes by one name.
 */
export function checkNames({ users, projects }: SeededEntries): void {
  checkDomains(users);
  checkProjectNames(projects);
}

function checkDomains(users: SeededEntries['users']): void {
  const accountOf = new Map<string, string>();
  const domainOf = new Map<string, string>();
  for (const { domainName, accountId } of users.values()) {
    const [owner, name] = [accountOf.get(domainName) ?? accountId, domainOf.get(accountId) ?? domainName];
    if (owner !== accountId)
      throw new TypeError(`Domain ${domainName} is named for accounts ${owner} and ${accountId}.`);
    if (name !== domainName)
      throw new TypeError(`Account ${accountId} has the domain names ${name} and ${domainName}.`);
    accountOf.set(domainName, accountId);
    domainOf.set(accountId, domainName);
  }
}

function checkProjectNames(projects: SeededEntries['projects']): void {
  const named = new Map<string, string>();
  for (const { projectId, accountId, name } of projects.values()) {
    const other = named.get(keyOf(accountId, name));
    if (other !== undefined)
      throw new TypeError(`Projects ${other} and ${projectId} of account ${accountId} are both named ${name}.`);
    named.set(keyOf(accountId, name), projectId);
  }
}
