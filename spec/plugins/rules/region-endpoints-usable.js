/** Hosts that do not follow the template are whole addresses, or said to be unknown. */
export function regionEndpointsUsable() {
  return {
    Server(server, ctx) {
      for (const [region, address] of Object.entries(server['x-region-endpoints'] ?? {})) {
        if (address === 'unknown' || /^https:\/\/[a-z0-9.-]+$/.test(address)) continue;
        ctx.report({
          message: `"${address}" is neither an address without a path nor "unknown".`,
          location: ctx.location.child(['x-region-endpoints', region]),
        });
      }
    },
  };
}
