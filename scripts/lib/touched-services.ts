/**
 * The services whose specification a saved file may be part of: its own, those of its cloud for what they share, all of them for anything
 * else.
 * @param file relative to `spec/`, with slashes
 * @param services names such as `baidu/peering`
 */
export function touchedServices(file: string, services: readonly string[]): readonly string[] {
  const [cloud = '', folder = ''] = file.split('/');
  const own = services.filter((service) => service === `${cloud}/${folder}`);
  if (own.length > 0) return own;
  return folder === 'shared' ? services.filter((service) => service.startsWith(`${cloud}/`)) : services;
}
